#include "catalog/folder_lines.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
#include "support/as_nobody.h"
#include "support/catch.h"

using namespace hipwise;

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

namespace {

Lines foundByNobody(const fs::path &folder)
{
    const std::string text = asNobody([&folder] {
        const FolderContent content = readFolder(folder);
        std::string all;
        for (const std::string &name : namesOf(content))
            all += "read " + name + "\n";
        for (const std::string &line : lines(content.problems))
            all += line + "\n";
        return all;
    });
    Lines found;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        found.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return found;
}

} // namespace

TEST_CASE("A file that may not be read is a problem of its own", "[folder]")
{
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::others_all);
    folder.write("a.json", "1");
    folder.write("b.json", "2");
    folder.write("c.json", "3");
    fs::permissions(folder / "b.json", fs::perms::none);
    CHECK(foundByNobody(folder.path()) ==
          Lines{"read a.json", "read c.json",
                "b.json: error: expected a file that can be read, found: Permission denied "
                "[file]"});
}

TEST_CASE("A folder that may not be opened is a problem of its own", "[folder]")
{
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms::owner_all | fs::perms::others_all);
    folder.write("a.json", "1");
    folder.write("inner/b.json", "2");
    fs::permissions(folder / "inner", fs::perms::none);
    const std::string message =
        ": error: expected a folder that can be read, found: Permission denied [file]";
    CHECK(foundByNobody(folder.path()) == Lines{"read a.json", "inner/" + message});
    CHECK(foundByNobody(folder / "inner") == Lines{(folder / "inner").string() + message});
    fs::permissions(folder / "inner", fs::perms::owner_all);
}
