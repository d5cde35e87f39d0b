#include "catalog/library_facts.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/routine/routine_page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using namespace hipwise;

namespace {

const QString lying = QStringLiteral("Lower back & hip release: lying");
const QString seated = QStringLiteral("Lower back & hip release: seated");
const QString standing = QStringLiteral("Lower back & hip release: standing");
const QString desk = QStringLiteral("Desk break");

int rowOf(OpenWindow &open, const QString &title)
{
    return static_cast<int>(open.titles().indexOf(title));
}

/// Whether this text of the routine is on the page that is open.
bool isAbout(OpenWindow &open, const QString &title)
{
    return shows<RoutinePage>(open.window) && reads(open.window, title);
}

/// Whether this routine is in the player, at its first step.
bool plays(OpenWindow &open, const QString &title)
{
    for (const CatalogRoutine &routine : shipped().routines()) {
        if (QString::fromStdString(routine.content.routine.title) == title) {
            const std::string &step = routine.content.steps.front().step.name;
            return shows<PlayerPage>(open.window) &&
                   reads(open.window, QString::fromStdString(step));
        }
    }
    return false;
}

QString countOf(OpenWindow &open)
{
    return seen<QAbstractButton>(open.window, "routinesChip").text();
}

qsizetype shippedRoutines()
{
    return static_cast<qsizetype>(shipped().routines().size());
}

} // namespace

TEST_CASE("The library shows what is shipped", "[ui][library]")
{
    OpenWindow open;

    CHECK(open.titles().mid(0, 3) == QStringList{lying, standing, seated});
    CHECK(open.titles().contains(desk));
    CHECK(open.titles().size() == shippedRoutines());
    CHECK(countOf(open) == QStringLiteral("%1 routines").arg(shippedRoutines()));
}

TEST_CASE("The search narrows while one types", "[ui][library]")
{
    OpenWindow open;
    press(open.window, Qt::Key_F, Qt::ControlModifier);

    type(open.window, QStringLiteral("stand-up d"));
    CHECK(open.titles() == QStringList{QStringLiteral("Stand-up desk break")});
    CHECK(countOf(open) == QStringLiteral("1 routine"));

    press(open.window, Qt::Key_Escape);
    CHECK(open.titles().size() == shippedRoutines());
}

TEST_CASE("A search for nothing there is says so and leads back to all", "[ui][library]")
{
    OpenWindow open;
    click(seen(open.window, "search"));
    type(open.window, QStringLiteral("zeppelin"));

    CHECK(reads(open.window, QStringLiteral("Nothing fits that.")));
    CHECK_FALSE(shows<CardView>(open.window));

    click(seen(open.window, "showAllButton"));
    CHECK(open.titles().size() == shippedRoutines());
    CHECK(seen<QLineEdit>(open.window, "search").text().isEmpty());
}

TEST_CASE("The positions filter the library", "[ui][library]")
{
    struct Case
    {
        const char *chip;
        PositionGroup group;
    };
    const auto [chip, group] = GENERATE(values<Case>({
        {"filterLying", PositionGroup::Lying},
        {"filterStanding", PositionGroup::Standing},
        {"filterSeated", PositionGroup::Seated},
        {"filterFloor", PositionGroup::Floor},
    }));
    OpenWindow open;

    click(seen(open.window, chip));

    INFO(chip);
    QStringList expected;
    for (const CatalogRoutine &routine : shipped().routines()) {
        if (groupOf(mainPosition(routine.content)) == group)
            expected.append(QString::fromStdString(routine.content.routine.title));
    }
    REQUIRE_FALSE(expected.isEmpty());
    CHECK(open.titles() == expected);

    click(seen(open.window, "filterAll"));
    CHECK(open.titles().size() == shippedRoutines());
}

TEST_CASE("A click on a card opens the routine", "[ui][library]")
{
    OpenWindow open;
    open.openCard(rowOf(open, seated));
    CHECK(isAbout(open, seated));
}

TEST_CASE("A click on the play button of a card starts the routine", "[ui][library]")
{
    OpenWindow open;
    open.startCard(rowOf(open, standing));
    CHECK(plays(open, standing));
}

TEST_CASE("Enter opens the current card and Space starts it", "[ui][library]")
{
    OpenWindow open;
    open.cards().setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_Right);
    const QString title = open.cards().currentIndex().data().toString();

    SECTION("Enter")
    {
        press(open.window, Qt::Key_Return);
        CHECK(isAbout(open, title));
    }
    SECTION("Space")
    {
        press(open.window, Qt::Key_Space);
        CHECK(plays(open, title));
    }
}

TEST_CASE("The library can be reached and used without a mouse", "[ui][library]")
{
    OpenWindow open;
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        press(open.window, Qt::Key_Tab);
        reached.append(open.window.focusWidget()->objectName());
    }
    for (const char *name : {"search", "filterAll", "cards", "gridItem", "shieldItem"}) {
        INFO(name);
        CHECK(reached.contains(QLatin1String(name)));
    }
}

TEST_CASE("The routine page leads back to the library", "[ui][library]")
{
    OpenWindow open;
    open.openCard(0);
    REQUIRE(shows<RoutinePage>(open.window));

    click(seen(open.window, "backButton"));
    CHECK(shows<CardView>(open.window));
}

TEST_CASE("Start on the routine page starts the routine", "[ui][library]")
{
    OpenWindow open;
    open.openCard(rowOf(open, lying));
    click(seen(open.window, "startButton"));
    CHECK(plays(open, lying));
}
