#include "catalog/folder_lines.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
#include "support/catch.h"

#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hipwise;

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

namespace {

constexpr id_t nobody = 65534;

/// What readFolder() finds as somebody without root's permissions: in a child process that is
/// nobody, if we are root.
Lines foundByNobody(const fs::path &folder)
{
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool isNobody = getuid() != 0 || (setgroups(0, nullptr) == 0 &&
                                                setresgid(nobody, nobody, nobody) == 0 &&
                                                setresuid(nobody, nobody, nobody) == 0);
        if (!isNobody)
            _exit(1);
        const FolderContent content = readFolder(folder);
        std::string text;
        for (const std::string &name : namesOf(content))
            text += "read " + name + "\n";
        for (const std::string &line : lines(content.problems))
            text += line + "\n";
        const auto written = write(ends[1], text.data(), text.size());
        _exit(written == static_cast<ssize_t>(text.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string text;
    char buffer[4096];
    for (ssize_t count = 0; (count = read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(status == 0);

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
