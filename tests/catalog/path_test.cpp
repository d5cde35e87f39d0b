#include "catalog/folder_lines.h"
#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

TEST_CASE("Files and folders are called as the person called them", "[paths]")
{
    const TemporaryFolder folder;
    folder.write("a/x.json", "1");
    folder.write("a/y.schema.json", "2");
    folder.write("b.txt", "3");
    const std::string root = folder.path().string();
    const FolderContent content = readPaths({folder / "a", folder / "b.txt", folder / "none.json"});
    CHECK(namesOf(content) == Lines{root + "/a/x.json", root + "/b.txt"});
    CHECK(lines(content.problems) ==
          Lines{root + "/none.json: error: expected a file, found none [file]"});
}

TEST_CASE("What is named twice is read once", "[paths]")
{
    const TemporaryFolder folder;
    folder.write("a/x.json", sampleRoutineText);
    const FolderContent content = readPaths(
        {folder / "a", folder / "a/x.json", folder / "a/../a", folder / "none", folder / "none"});
    CHECK(content.files.size() == 1);
    CHECK(content.problems.size() == 1);
    CHECK(lint({content.files, {}}, shipped(), schemas()).empty());
}

TEST_CASE("A path to a pipe or to a folder's link is handled like one in a folder", "[paths]")
{
    CHECK(lines(readPaths({"/dev/null"}).problems) ==
          Lines{"/dev/null: error: expected an ordinary file, found a device or pipe [file]"});
    CHECK(readPaths({}).files.empty());
}
