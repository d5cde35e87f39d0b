#include "catalog/folder_lines.h"
#include "catalog/limits.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
#include "support/catch.h"

#include <sys/stat.h>

using namespace hipwise;

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

TEST_CASE("The files of a folder and of those inside it are read in the order of their names",
          "[folder]")
{
    const TemporaryFolder folder;
    folder.write("b.json", "2");
    folder.write("a.json", "1");
    folder.write("inner/deep/c.json", "3");
    folder.write("notes.txt", "no routine");
    folder.write("a.json.part", "not yet one");
    folder.write("step.schema.json", "what others are checked with");
    const FolderContent content = readFolder(folder.path());

    CHECK(namesOf(content) == Lines{"a.json", "b.json", "inner/deep/c.json"});
    CHECK(content.files[1].bytes == "2");
    CHECK(content.problems.empty());
}

TEST_CASE("A slash behind the folder's name changes nothing", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("a.json", "1");
    fs::create_symlink("a.json", folder / "link.json");
    const FolderContent content = readFolder(folder.path().string() + "/");
    CHECK(namesOf(content) == Lines{"a.json", "link.json"});
    CHECK(content.problems.empty());
}

TEST_CASE("A folder that does not exist is an empty one", "[folder]")
{
    const TemporaryFolder folder;
    const FolderContent content = readFolder(folder / "none");
    CHECK(content.files.empty());
    CHECK(content.problems.empty());
    CHECK(readFolder({}).problems.empty());
}

TEST_CASE("A file in the place of the folder is a problem", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("a", "1");
    CHECK(lines(readFolder(folder / "a").problems) ==
          Lines{(folder / "a").string() +
                ": error: expected a folder that can be read, found: Not a directory [file]"});
}

TEST_CASE("A link that leads out of the folder is not followed", "[folder]")
{
    const TemporaryFolder outside;
    outside.write("secret.json", "secret");
    const TemporaryFolder folder;
    fs::create_symlink(outside / "secret.json", folder / "a.json");
    fs::create_symlink("../../../../../etc/passwd", folder / "b.json");
    fs::create_symlink("nowhere.json", folder / "c.json");
    fs::create_directory_symlink(outside.path(), folder / "d");
    fs::create_directory_symlink(outside.path(), folder / "e.json");
    const FolderContent content = readFolder(folder.path());

    const std::string message =
        ": error: expected a file, found a link that leads out of the folder or nowhere [file]";
    CHECK(content.files.empty());
    CHECK(lines(content.problems) ==
          Lines{"a.json" + message, "b.json" + message, "c.json" + message, "e.json" + message});
}

TEST_CASE("A folder whose name merely begins like this one is outside", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("routines-other/x.json", "other");
    folder.write("routines/y.json", "ours");
    fs::create_symlink("../routines-other/x.json", folder / "routines/x.json");
    CHECK(namesOf(readFolder(folder / "routines")) == Lines{"y.json"});
}

TEST_CASE("A link to a file inside the folder is as good as the file", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("inner/a.json", "1");
    fs::create_symlink("inner/a.json", folder / "link.json");
    const FolderContent content = readFolder(folder.path());
    CHECK(namesOf(content) == Lines{"inner/a.json", "link.json"});
    CHECK(content.problems.empty());
}

TEST_CASE("Links that go round in a circle end", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("inner/a.json", "1");
    fs::create_symlink("x.json", folder / "x.json");
    fs::create_symlink("z.json", folder / "y.json");
    fs::create_symlink("y.json", folder / "z.json");
    fs::create_directory_symlink("..", folder / "inner/up");
    const FolderContent content = readFolder(folder.path());
    CHECK(namesOf(content) == Lines{"inner/a.json"});
    CHECK(content.problems.size() == 3);
}

TEST_CASE("The folder itself may be a link", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("real/a.json", "1");
    fs::create_symlink("a.json", folder / "real/b.json");
    fs::create_directory_symlink("real", folder / "link");
    CHECK(namesOf(readFolder(folder / "link")) == Lines{"a.json", "b.json"});
}

TEST_CASE("A pipe or a device is never opened", "[folder]")
{
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "x.json").c_str(), 0600) == 0);
    folder.write("y.json", "1");
    const FolderContent content = readFolder(folder.path());
    CHECK(namesOf(content) == Lines{"y.json"});
    CHECK(lines(content.problems) ==
          Lines{"x.json: error: expected an ordinary file, found a device or pipe [file]"});
}

TEST_CASE("A folder named like a file is a folder", "[folder]")
{
    const TemporaryFolder folder;
    fs::create_directory(folder / "x.json");
    folder.write("x.json/y.json", "1");
    const FolderContent content = readFolder(folder.path());
    CHECK(namesOf(content) == Lines{"x.json/y.json"});
    CHECK(content.problems.empty());
}

TEST_CASE("A file of 60 MB is not read", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("large.json", "{");
    fs::resize_file(folder / "large.json", 60 * 1024 * 1024);
    folder.write("small.json", "1");
    const FolderContent content = readFolder(folder.path());
    CHECK(namesOf(content) == Lines{"small.json"});
    CHECK(lines(content.problems) ==
          Lines{"large.json: error: expected at most 1 MB, found 60 MB [file]"});
}

TEST_CASE("A file of the size that is allowed is read whole", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("a.json", "[1]");
    fs::resize_file(folder / "a.json", limits::fileBytes);
    folder.write("b.json", "[1]");
    fs::resize_file(folder / "b.json", limits::fileBytes + 1);
    const FolderContent content = readFolder(folder.path());
    REQUIRE(namesOf(content) == Lines{"a.json"});
    CHECK(content.files[0].bytes.size() == limits::fileBytes);
}

TEST_CASE("A small file takes no more memory than it has bytes", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("a.json", std::string(3000, ' '));
    CHECK(readFolder(folder.path()).files.at(0).bytes.capacity() < 4096);
}

TEST_CASE("Folders too deep inside one another are left out", "[folder]")
{
    const TemporaryFolder folder;
    std::string way;
    for (int depth = 0; depth < limits::folderDepth + 2; ++depth) {
        folder.write(way + "x.json", "1");
        way += "d/";
    }
    const FolderContent content = readFolder(folder.path());
    CHECK(content.files.size() == static_cast<std::size_t>(limits::folderDepth));
    CHECK(lines(content.problems) ==
          Lines{"d/d/d/d/d/d/d/d/: error: expected folders at most 8 deep, found a deeper one; it "
                "is left out [file]"});
}

TEST_CASE("Of too many files the first by name are read", "[folder]")
{
    const TemporaryFolder folder;
    const auto name = [](std::size_t number) { return std::to_string(100'000 + number) + ".json"; };
    // Made in the order against that of the names.
    for (std::size_t number = limits::files + 3; number > 0; --number)
        folder.write(name(number - 1), "");
    const FolderContent content = readFolder(folder.path());
    CHECK(content.files.size() == limits::files);
    CHECK(content.files.back().name == name(limits::files - 1));
    CHECK(lines(content.problems) ==
          Lines{folder.path().string() +
                ": error: expected at most 20000 files, found 20003; those from "
                "\"120000.json\" on are left out [file]"});
}

TEST_CASE("A file name that would upset the screen is made visible", "[folder]")
{
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "x\x1B[31m\n\xFF.json").c_str(), 0600) == 0);
    CHECK(lines(readFolder(folder.path()).problems) ==
          Lines{"x\\u001b[31m\\u000a\\xff.json: error: expected an ordinary file, found a device "
                "or pipe [file]"});
}
