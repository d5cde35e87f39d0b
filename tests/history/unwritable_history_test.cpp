#include "history/open_history.h"
#include "support/as_nobody.h"
#include "support/full_disk.h"

#include <functional>

using namespace hipwise;

namespace {

/// Whether \a what is true for somebody without root's permissions.
bool isTrueForNobody(const std::function<bool()> &what)
{
    return asNobody([&what] { return std::string(what() ? "yes" : "no"); }) == "yes";
}

} // namespace

TEST_CASE("Where nothing can be written, one sentence says so", "[history][unwritable]")
{
    OpenHistory open;
    open.home.write("a-file", "");
    History history(open.home / "a-file" / "folder", open.clock, "1.0.0");
    CHECK_FALSE(history.isOpen());
    REQUIRE(history.trouble());
    CHECK(history.trouble()->kind == HistoryTrouble::Kind::Unwritable);
    CHECK(sentenceFor(*history.trouble()) ==
          "Your history cannot be written, so this is not kept.");
    CHECK_FALSE(history.begin({}, open.guided(), open.running.session.snapshot()));
    CHECK(history.forgetAll() == history.trouble());
}

TEST_CASE("A folder that must not be written is left alone", "[history][unwritable]")
{
    const OpenHistory open;
    namespace fs = std::filesystem;
    fs::permissions(open.home.path(), fs::perms::owner_all | fs::perms::group_read |
                                          fs::perms::group_exec | fs::perms::others_read |
                                          fs::perms::others_exec);
    SECTION("as it is empty")
    {
        CHECK(isTrueForNobody([&] {
            const History history = open.opened();
            return !history.isOpen() && history.trouble() &&
                   history.trouble()->kind == HistoryTrouble::Kind::Unwritable;
        }));
        CHECK(open.files().empty());
    }
    SECTION("as it has somebody's history")
    {
        open.opened();
        CHECK(isTrueForNobody([&] { return !open.opened().isOpen(); }));
    }
}

TEST_CASE("On a full disk a session is not kept, and what is there stays", "[history][unwritable]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId id = open.begun(history);
    {
        const FullDisk full(1'000);
        const History::Noted trouble = history.notePlace(id, open.running.session.snapshot());
        REQUIRE(trouble);
        CHECK_FALSE(sentenceFor(*trouble).empty());
        CHECK_FALSE(history.begin({}, open.guided(), open.running.session.snapshot()));
    }
    CHECK(history.count() == 1);
    isNoted(history.notePlace(id, open.running.session.snapshot()));
    CHECK(open.integrity() == "ok");
}

TEST_CASE("A history that somebody holds is waited for, and then told of", "[history][unwritable]")
{
    OpenHistory open;
    History history = open.opened();
    SqlConnection other(QString::fromStdString((open.home / "history.sqlite").string()));
    REQUIRE(other.open());
    REQUIRE(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto id = history.begin({}, open.guided(), open.running.session.snapshot());
    REQUIRE_FALSE(id);
    CHECK(id.error().kind == HistoryTrouble::Kind::Busy);
    REQUIRE(other.run(QStringLiteral("ROLLBACK")));
    open.begun(history);
}
