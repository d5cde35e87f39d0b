#include "exchange/folder_writer.h"

#include "catalog/temporary_folder.h"
#include "support/as_nobody.h"
#include "support/catch.h"
#include "support/full_disk.h"
#include "support/qt_strings.h"

#include <sstream>

using namespace hipwise;

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path &path)
{
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

std::size_t countIn(const fs::path &folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

void checkOneSentence(const QString &sentence)
{
    INFO(sentence.toStdString());
    CHECK(sentence.startsWith(QLatin1String("The routine could not be saved")));
    CHECK(sentence.endsWith(QLatin1Char('.')));
    CHECK_FALSE(sentence.contains(QLatin1Char('\n')));
    CHECK_FALSE(sentence.contains(QLatin1String("Unknown")));
}

} // namespace

TEST_CASE("Files are saved in a folder that is made for them", "[exchange]")
{
    const TemporaryFolder home;
    const auto saved = saveInFolder({{"a.json", "one"}, {"b.json", "two"}}, home / "new/routines");
    REQUIRE(saved);
    CHECK(saved.value() == std::vector{home / "new/routines/a.json", home / "new/routines/b.json"});
    CHECK(bytesOf(home / "new/routines/b.json") == "two");
}

TEST_CASE("A file, or a link to nowhere, is never written over", "[exchange]")
{
    const TemporaryFolder home;
    home.write("a.json", "old");
    fs::create_symlink("/tmp/hipwise-nowhere/x", home / "a-2.json");
    const auto saved = saveInFolder({{"a.json", "new"}}, home.path());
    REQUIRE(saved);
    CHECK(saved.value().front() == home / "a-3.json");
    CHECK(bytesOf(home / "a.json") == "old");
    CHECK(fs::is_symlink(home / "a-2.json"));
}

TEST_CASE("A name leads out of the folder by no way", "[exchange]")
{
    const TemporaryFolder home;
    const auto saved = saveInFolder({{"../../out.json", "x"}}, home / "routines");
    REQUIRE(saved);
    CHECK(saved.value().front() == home / "routines/out.json");
}

TEST_CASE("A folder that cannot be written into gives one sentence", "[exchange]")
{
    const auto saved = saveInFolder({{"a.json", "x"}}, "/proc/hipwise"); // not even for root
    REQUIRE_FALSE(saved);
    checkOneSentence(saved.error().sentence);
}

TEST_CASE("A folder that may not be looked into gives one sentence, too", "[exchange]")
{
    const TemporaryFolder home;
    fs::permissions(home.path(), fs::perms::owner_all | fs::perms::others_all);
    fs::create_directory(home / "routines");
    fs::permissions(home / "routines", fs::perms::none);
    const std::string said = asNobody([&home] {
        const auto saved = saveInFolder({{"a.json", "x"}}, home / "routines");
        return saved ? std::string("saved") : saved.error().sentence.toStdString();
    });
    checkOneSentence(QString::fromStdString(said));
    fs::permissions(home / "routines", fs::perms::owner_all);
}

TEST_CASE("A full disk leaves neither half a file nor half of the files", "[exchange]")
{
    const TemporaryFolder home;
    const auto saved = [&] {
        const FullDisk fullDisk(4096);
        return saveInFolder({{"a.json", "small"}, {"b.json", std::string(20'000, 'x')}},
                            home.path());
    }();
    REQUIRE_FALSE(saved);
    checkOneSentence(saved.error().sentence);
    CHECK(countIn(home.path()) == 0);
}
