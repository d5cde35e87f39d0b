#include "session/minutes.h"
#include "ui/checkin/check_in_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/prose.h"

#include <QAbstractButton>

using namespace hipwise;

namespace {

/// Through a session that began with pain of \a pain.
void finishSession(OpenWindow &open, int pain)
{
    open.startRoutine("seed-lying");
    REQUIRE(shows<CheckInPage>(open.window));
    type(open.window, QString::number(pain));
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
}

void say(OpenWindow &open, const char *name)
{
    seen<QAbstractButton>(open.window, name).click();
    settle();
}

QString sentence(OpenWindow &open)
{
    return seen<Prose>(open.window, "nextSentence").text();
}

QString reason(OpenWindow &open)
{
    return seen<Prose>(open.window, "nextReason").text();
}

} // namespace

TEST_CASE("After a session pain and effort are asked, and nothing is chosen", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    CHECK(reads(open.window, QStringLiteral("Before: 2")));
    for (const QAbstractButton *each :
         seen(open.window, "checkOutCard").findChildren<QAbstractButton *>())
        CHECK_FALSE(each->isChecked());
    CHECK(sentence(open).startsWith(QStringLiteral("Next: the same again")));
}

TEST_CASE("Low pain after a session means the same again, with the reason", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    say(open, "pain1");
    CHECK(sentence(open).startsWith(QStringLiteral("Next: the same again")));
    CHECK(reason(open).startsWith(QStringLiteral("Pain went down, 2 before and 1 after.")));
    CHECK(seen(open.window, "whyLink").isVisible());
}

TEST_CASE("More pain after a session makes the next one easier or pauses it", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    say(open, "pain4");
    CHECK(sentence(open).startsWith(QStringLiteral("Next time easier")));
    say(open, "pain7");
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    say(open, "pain2");
    CHECK(sentence(open).startsWith(QStringLiteral("Next: the same again")));
    say(open, "newSigns");
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    CHECK(reason(open).startsWith(QStringLiteral("You noticed something new.")));
}

TEST_CASE("A session in which nothing was done asks for no pain", "[ui][after]")
{
    OpenWindow open;
    open.startCard(0);
    click(seen(open.window, "leaveButton"));
    click(seen(open.window, "leaveForGoodButton"));
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK(open.window.findChild<QWidget *>(QStringLiteral("checkOutCard")) == nullptr);
}

TEST_CASE("The cards are as long as the routines are for the person", "[ui][library][safety]")
{
    Profile profile = ready();
    profile.flags = {"pregnancy_any", "pregnancy_16w"};
    profile.confirmed = profile.flags;
    OpenWindow open(settled(), profile);
    const auto flags = activeFlags(profile, shipped().safety().flags);
    const QAbstractItemModel &cards = *open.cards().model();
    int notForNow = 0;
    for (int row = 0; row < cards.rowCount(); ++row) {
        const QModelIndex index = cards.index(row, 0);
        const QString title = index.data().toString();
        const auto routine = std::ranges::find_if(shipped().routines(), [&](const auto &each) {
            return QString::fromStdString(each.content.routine.title) == title;
        });
        REQUIRE(routine != shipped().routines().end());
        const AdaptedRoutine adapted = adaptedFor(*routine, flags, shipped());
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        INFO(said.toStdString());
        const QString length =
            adapted.canStart() ? QStringLiteral(", %1 min,").arg(minutes(adapted.routine.length))
                               : QStringLiteral(", Not for you now,");
        CHECK(said.contains(length));
        notForNow += adapted.canStart() ? 0 : 1;
    }
    CHECK(notForNow > 0);
}

TEST_CASE("Skipping through to the end is not doing it", "[ui][after]")
{
    OpenWindow open;
    open.startCard(0);
    for (int i = 0; i < 40 && shows<PlayerPage>(open.window); ++i)
        press(open.window, Qt::Key_Right);
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("Ended early. 0 seconds.")));
    CHECK(open.shelfStore.load().routines.lastDone.empty());
}
