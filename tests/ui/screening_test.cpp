#include "ui/checkin/check_in_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/routine/routine_page.h"
#include "ui/safety/advice_view.h"
#include "ui/screening/screening_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"

#include <QLineEdit>
#include <QRegularExpression>

using namespace hipwise;

namespace {

/// Nothing said yet.
const Profile nobody;

Button &goOnButton(OpenWindow &open)
{
    return seen<Button>(open.window, "noneButton");
}

/// Ticks the line on whatever page it is, and answers "None of these" before and after.
void answer(OpenWindow &open, const std::vector<const char *> &ticks)
{
    for (int page = 0; page < 40 && shows<ScreeningPage>(open.window); ++page) {
        for (const char *id : ticks) {
            for (CheckRow *row : open.window.findChildren<CheckRow *>(QString::fromLatin1(id))) {
                if (row->isVisible() && !row->isChecked())
                    row->click();
            }
        }
        click(goOnButton(open));
    }
}

Profile screenedWith(const std::set<std::string> &flags, const std::set<std::string> &confirmed)
{
    Profile profile = screened();
    profile.flags = flags;
    profile.confirmed = confirmed;
    return profile;
}

/// Opens the page of a routine as a click on its card does.
void openRoutine(OpenWindow &open, const QString &title)
{
    seen<QLineEdit>(open.window, "search").setText(title);
    settle();
    REQUIRE(open.titles().first() == title);
    open.openCard(0);
    settle();
}

QString titleOf(const char *id)
{
    return QString::fromStdString(shipped().routine(id)->content.routine.title);
}

} // namespace

TEST_CASE("The questions come before the first session, and the session after them",
          "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    REQUIRE(shows<ScreeningPage>(open.window));

    answer(open, {});
    REQUIRE(shows<CheckInPage>(open.window));
    press(open.window, Qt::Key_1);
    press(open.window, Qt::Key_Return);
    CHECK(shows<PlayerPage>(open.window));
    CHECK(open.profileStore.load().flags.empty());
    CHECK(open.profileStore.load().screened == open.wallClock.today());
}

TEST_CASE("A healthy person is through with one or two keys a page", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    int presses = 0;
    while (shows<ScreeningPage>(open.window) && presses < 20) {
        press(open.window, Qt::Key_Return);
        ++presses;
    }
    CHECK(presses >= 6);
    CHECK(presses <= 9);
    CHECK(shows<CheckInPage>(open.window));
}

TEST_CASE("Nothing is ticked beforehand, and the arrow keys and space tick", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    for (const CheckRow *row : open.window.findChildren<CheckRow *>())
        CHECK_FALSE(row->isChecked());
    CHECK(goOnButton(open).text() == QStringLiteral("None of these"));

    seen<CheckRow>(open.window, "RF01").setFocus();
    press(open.window, Qt::Key_Down);
    press(open.window, Qt::Key_Space);
    CHECK(seen<CheckRow>(open.window, "RF02").isChecked());
    CHECK(goOnButton(open).text() == QStringLiteral("Continue"));
}

TEST_CASE("A red flag ends with what to do, has no Start, and is asked again", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    answer(open, {"RF03"});
    CHECK_FALSE(shows<PlayerPage>(open.window));
    CHECK(isScreeningDue(open.profileStore.load(), open.wallClock.today()));

    open.startRoutine("seed-lying");
    CHECK(shows<ScreeningPage>(open.window));
    CHECK_FALSE(shows<AdviceView>(open.window));
}

TEST_CASE("After a red flag nothing starts before somebody has looked at it", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    answer(open, {"RF01"});
    CHECK(open.profileStore.load().sign.value().redFlag == "RF01");

    open.startRoutine("seed-lying");
    answer(open, {});
    CHECK_FALSE(shows<PlayerPage>(open.window));
    CHECK_FALSE(shows<CheckInPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("First have this looked at")));

    click(seen(open.window, "answersLink"));
    answer(open, {"warning_sign"});
    CHECK_FALSE(open.profileStore.load().sign);
}

TEST_CASE("A cold puts off, and is nothing that somebody has to look at", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    answer(open, {"RF13"});
    CHECK_FALSE(shows<CheckInPage>(open.window));
    CHECK_FALSE(open.profileStore.load().sign);
}

TEST_CASE("The advice names the sign, and only that", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    open.startRoutine("seed-lying");
    seen<CheckRow>(open.window, "RF01").click();
    click(goOnButton(open));
    REQUIRE(shows<AdviceView>(open.window));
    CHECK(reads(open.window, QStringLiteral("Call for help now")));
    CHECK_FALSE(reads(open.window, QStringLiteral("Call your doctor today")));
    CHECK(goOnButton(open).text() == QStringLiteral("Close"));
    click(goOnButton(open));
    CHECK(shows<CardView>(open.window));
}

TEST_CASE("A new hip changes the routine, and the page says what and why", "[ui][screening]")
{
    OpenWindow open(settled(), nobody);
    click(seen(open.window, "shieldItem"));
    REQUIRE(shows<ScreeningPage>(open.window));
    answer(open, {"thr_posterior"}); // on its own page and on the one that asks for the team's yes
    CHECK(open.profileStore.load().confirmed == std::set<std::string>{"thr_posterior"});

    openRoutine(open, titleOf("seed-lying"));
    REQUIRE(shows<RoutinePage>(open.window));
    CHECK(reads(open.window, QStringLiteral("Adapted for: hip replacement, back approach")));
    CHECK(reads(open.window, QStringLiteral("Heel slide, in the place of Single knee to chest.")));
    CHECK(seen(open.window, "startButton").isEnabled());
}

TEST_CASE("Without the team's yes nothing starts", "[ui][screening]")
{
    OpenWindow open(settled(), screenedWith({"thr_posterior"}, {}));
    open.startRoutine("seed-lying");
    CHECK_FALSE(shows<PlayerPage>(open.window));
    CHECK_FALSE(shows<CheckInPage>(open.window));
    REQUIRE(shows<RoutinePage>(open.window));
    CHECK(reads(open.window, QStringLiteral("Ask first")));
    for (const QWidget *start : open.window.findChildren<QWidget *>(QStringLiteral("startButton")))
        CHECK_FALSE(start->isVisible());
}

TEST_CASE("Where too little is left others are offered, a click away", "[ui][screening]")
{
    OpenWindow open(settled(), screenedWith({"pregnancy_16w"}, {"pregnancy_16w"}));
    openRoutine(open, titleOf("front-of-hip-bed"));
    REQUIRE(reads(open.window, QStringLiteral("Too little of this routine suits you")));
    const auto buttons =
        open.window.findChildren<Button *>(QRegularExpression(QStringLiteral("^offer-")));
    REQUIRE(!buttons.empty());
    click(*buttons.front());
    settle();
    CHECK(shows<RoutinePage>(open.window));
    CHECK_FALSE(reads(open.window, QStringLiteral("Too little of this routine suits you")));
    CHECK(seen(open.window, "startButton").isVisible());
}

TEST_CASE("The session is the adapted one", "[ui][screening]")
{
    OpenWindow open(settled(), screenedWith({"thr_posterior"}, {"thr_posterior"}));
    open.startRoutine("seed-lying");
    press(open.window, Qt::Key_0);
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    for (int step = 0; step < 3; ++step) {
        CHECK_FALSE(reads(open.window, QStringLiteral("Single knee to chest")));
        press(open.window, Qt::Key_Right);
    }
}

TEST_CASE("Pain of four starts eased, of seven leaves breathing", "[ui][check-in]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-lying");
    REQUIRE(shows<CheckInPage>(open.window));
    CHECK_FALSE(seen(open.window, "goButton").isEnabled());
    click(seen(open.window, "pain4"));
    CHECK(seen<Button>(open.window, "goButton").text() == QStringLiteral("Start eased"));
    click(seen(open.window, "pain7"));
    CHECK(seen<Button>(open.window, "goButton").text() == QStringLiteral("Breathe only"));
    click(seen(open.window, "goButton"));
    CHECK(shows<PlayerPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("Seated belly breathing")));
    CHECK(isCheckInDue(open.profileStore.load(), open.wallClock.today()));
}

TEST_CASE("Something new leads to the questions", "[ui][check-in]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-lying");
    click(seen(open.window, "somethingNew"));
    click(seen(open.window, "goButton"));
    CHECK(shows<ScreeningPage>(open.window));
}

TEST_CASE("After a green check-in the next session of the day starts at once", "[ui][check-in]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-lying");
    press(open.window, Qt::Key_0);
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    CHECK_FALSE(isCheckInDue(open.profileStore.load(), open.wallClock.today()));
}

TEST_CASE("The answers are deleted with one button", "[ui][screening]")
{
    OpenWindow open(settled(), screenedWith({"glaucoma"}, {}));
    click(seen(open.window, "settingsItem"));
    seen<QAbstractButton>(open.window, "deleteAnswersButton").click();
    CHECK(open.profileStore.load() == Profile());
    CHECK_FALSE(seen(open.window, "deleteAnswersButton").isEnabled());
    open.startRoutine("seed-lying");
    CHECK(shows<ScreeningPage>(open.window));
}

TEST_CASE("In a small window nobody says none of what they have not seen", "[ui][screening]")
{
    OpenWindow open(settled(), nobody, {640, 560});
    open.startRoutine("seed-lying");
    CHECK(goOnButton(open).text() == QStringLiteral("See the rest"));
    int presses = 0;
    while (goOnButton(open).text() != QStringLiteral("None of these") && presses < 10) {
        press(open.window, Qt::Key_Return);
        ++presses;
    }
    REQUIRE(presses < 10);
    CHECK(seen(open.window, "RF06").isVisible());
    CHECK_FALSE(seen(open.window, "RF06").visibleRegion().isEmpty());
}

TEST_CASE("Answers that change a routine show it before the session", "[ui][screening]")
{
    OpenWindow open(settled(), Profile());
    open.startRoutine("seed-lying");
    REQUIRE(shows<ScreeningPage>(open.window));
    while (shows<ScreeningPage>(open.window)) {
        if (const auto *pain = open.window.findChild<QAbstractButton *>(QStringLiteral("hip_oa"));
            pain && pain->isVisible() && !pain->isChecked())
            seen<QAbstractButton>(open.window, "hip_oa").click();
        click(seen(open.window, "noneButton"));
    }
    CHECK(shows<RoutinePage>(open.window));
    CHECK(seen(open.window, "personNotice").isVisible());
}

TEST_CASE("Answering again starts from what was said, but for warning signs", "[ui][screening]")
{
    Profile profile = ready();
    profile.flags = {"thr_posterior"};
    OpenWindow open(settled(), profile);
    click(seen(open.window, "shieldItem"));
    REQUIRE(shows<ScreeningPage>(open.window));
    for (int presses = 0; shows<ScreeningPage>(open.window) && presses < 20; ++presses)
        press(open.window, Qt::Key_Return);
    CHECK(open.profileStore.load().flags == profile.flags);
    CHECK(open.profileStore.load().confirmed.empty());
}

TEST_CASE("One yes of the maternity team counts for all of pregnancy", "[ui][screening]")
{
    Profile profile = screened();
    profile.flags = {"pregnancy_any", "pregnancy_16w"};
    OpenWindow open(settled(), profile);
    click(seen(open.window, "shieldItem"));
    for (int presses = 0;
         presses < 20 && !reads(open.window, QStringLiteral("Has somebody said yes?")); ++presses)
        press(open.window, Qt::Key_Return);
    seen<CheckRow>(open.window, "pregnancy_any").click();
    click(seen(open.window, "noneButton"));
    CHECK(open.profileStore.load().confirmed == profile.flags);
}
