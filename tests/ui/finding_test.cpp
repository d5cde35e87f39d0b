#include "ui/learn/learn_page.h"
#include "ui/learn/topic_page.h"
#include "ui/library/library_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/print/print_page.h"
#include "ui/step/step_page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>

using namespace hipwise;

namespace {

QAbstractButton &button(OpenWindow &open, const char *name)
{
    return seen<QAbstractButton>(open.window, name);
}

void showFilters(OpenWindow &open)
{
    click(seen(open.window, "filtersButton"));
}

} // namespace

TEST_CASE("The filters fold, and say how many are chosen", "[ui][library]")
{
    OpenWindow open;
    CHECK_FALSE(open.window.findChild<QWidget *>(QStringLiteral("moreFilters"))->isVisible());
    showFilters(open);
    click(button(open, "filterChairOnly"));
    CHECK(button(open, "filtersButton").text() == QStringLiteral("Filters: 1"));
    CHECK_FALSE(open.titles().contains(QStringLiteral("Lower back & hip release: lying")));
    click(seen(open.window, "clearFilters"));
    CHECK(button(open, "filtersButton").text() == QStringLiteral("Filters"));
    CHECK(open.titles().contains(QStringLiteral("Lower back & hip release: lying")));
}

TEST_CASE("A list of choices is used with the keyboard alone", "[ui][library]")
{
    OpenWindow open;
    showFilters(open);
    button(open, "aimChip").setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_Space);
    REQUIRE(seen(open.window, "aimChipList").isVisible());
    press(open.window, Qt::Key_Down);
    press(open.window, Qt::Key_Down);
    press(open.window, Qt::Key_Return);
    CHECK(button(open, "aimChip").text() == QStringLiteral("At the desk"));
    CHECK(open.titles().contains(QStringLiteral("Desk break")));
    CHECK_FALSE(open.titles().contains(QStringLiteral("Lower back & hip release: lying")));
    CHECK(open.window.focusWidget() == &button(open, "aimChip"));

    press(open.window, Qt::Key_Space);
    press(open.window, Qt::Key_Escape);
    CHECK_FALSE(open.window.findChild<QWidget *>(QStringLiteral("aimChipList"))->isVisible());
    CHECK(button(open, "aimChip").text() == QStringLiteral("At the desk"));
}

TEST_CASE("Several things can be at hand", "[ui][library]")
{
    OpenWindow open;
    showFilters(open);
    click(button(open, "thingsChip"));
    click(button(open, "choice1"));
    click(button(open, "choice3"));
    CHECK(button(open, "thingsChip").text() == QStringLiteral("You have 2 things"));
    click(seen(open.window, "search")); // elsewhere
    CHECK_FALSE(open.window.findChild<QWidget *>(QStringLiteral("thingsChipList"))->isVisible());
}

TEST_CASE("Sciatica is told of before what is found", "[ui][library]")
{
    OpenWindow open;
    click(seen(open.window, "search"));
    type(open.window, QStringLiteral("sciatica"));
    CHECK(seen(open.window, "wordNotice").isVisible());
    click(seen(open.window, "wordTopicLink"));
    CHECK(shows<TopicPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("When to see somebody")));
    click(seen(open.window, "backButton"));
    press(open.window, Qt::Key_F, Qt::ControlModifier);
    press(open.window, Qt::Key_Escape);
    CHECK_FALSE(open.window.findChild<QWidget *>(QStringLiteral("wordNotice"))->isVisible());
}

TEST_CASE("A step is opened, watched and tried by itself", "[ui][library]")
{
    OpenWindow open;
    click(button(open, "stepsChip"));
    click(seen(open.window, "search"));
    type(open.window, QStringLiteral("figure 4 lying"));
    REQUIRE(open.titles() == QStringList{QStringLiteral("Lying figure 4")});
    open.openCard(0);
    REQUIRE(shows<StepPage>(open.window));
    CHECK(seen(open.window, "demonstration").isVisible());
    click(button(open, "tryButton"));
    CHECK(shows<PlayerPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("Lying figure 4")));
}

TEST_CASE("A step of a routine leads to its own page and back", "[ui][library]")
{
    OpenWindow open;
    open.openCard(0);
    button(open, "step3").click();
    settle();
    button(open, "stepLink").click();
    settle();
    REQUIRE(shows<StepPage>(open.window));
    // Doubled, as one alone would be taken for the mark of a key.
    CHECK(button(open, "backButton").text() == QStringLiteral("Lower back && hip release: lying"));
    click(button(open, "backButton"));
    CHECK_FALSE(shows<StepPage>(open.window));
}

TEST_CASE("A favourite is kept, on cards and on pages", "[ui][library]")
{
    OpenWindow open;
    open.cards().setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_F);
    const std::set<std::string, std::less<>> kept = open.shelfStore.load().routines.favourites;
    REQUIRE(kept.size() == 1);
    press(open.window, Qt::Key_Return);
    CHECK(button(open, "favouriteButton").isChecked());
    click(button(open, "favouriteButton"));
    CHECK(open.shelfStore.load().routines.favourites.empty());

    click(button(open, "backButton"));
    click(*open.cards().viewport(), CardDelegate::heartButton(open.cell(1)).center());
    showFilters(open);
    click(button(open, "filterFavourites"));
    CHECK(open.titles().size() == 1);
}

TEST_CASE("Learn lists the topics and leads from one to the next", "[ui][learn]")
{
    OpenWindow open;
    click(seen(open.window, "bookItem"));
    REQUIRE(shows<LearnPage>(open.window));
    click(button(open, "topic-the-sound"));
    REQUIRE(shows<TopicPage>(open.window));
    button(open, "nextTopicButton").click();
    settle();
    CHECK(reads(open.window, QStringLiteral("What causes the click")));
    CHECK(reads(open.window, QStringLiteral("Not yet checked against a source")));
    click(button(open, "backButton"));
    CHECK(shows<LearnPage>(open.window));
}

TEST_CASE("The sources of a statement are one click away", "[ui][learn]")
{
    OpenWindow open;
    click(seen(open.window, "bookItem"));
    click(button(open, "topic-what-stretching-does"));
    const QString title = QString::fromStdString(shipped().source("behm-2016")->title);
    CHECK_FALSE(reads(open.window, title));
    click(*open.window.findChild<QAbstractButton *>(QStringLiteral("sourceToggle")));
    CHECK(reads(open.window, title));
}

TEST_CASE("A topic is printed", "[ui][learn]")
{
    OpenWindow open;
    click(seen(open.window, "bookItem"));
    click(button(open, "topic-the-tips"));
    click(button(open, "printButton"));
    REQUIRE(shows<PrintPage>(open.window));
    auto *page = open.window.findChild<PrintPage *>();
    const QString file = QString::fromStdString((open.home / "tips.pdf").string());
    page->setFileChooser([&file](QWidget *, const QString &) { return file; });
    click(button(open, "savePdfButton"));
    CHECK(QFile::exists(file));
    click(button(open, "backButton"));
    CHECK(shows<TopicPage>(open.window));
}

TEST_CASE("A heart far down leaves the list and the keyboard where they are", "[ui][library]")
{
    OpenWindow open;
    const int row = open.cards().model()->rowCount() - 1;
    open.cards().setCurrentIndex(open.cards().model()->index(row, 0));
    open.cards().scrollToBottom();
    settle();
    const QString title = open.cards().currentIndex().data().toString();
    const int place = open.cards().verticalScrollBar()->value();
    REQUIRE(place > 0);

    open.cards().setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_F);
    settle();

    CHECK(open.cards().verticalScrollBar()->value() == place);
    CHECK(open.cards().currentIndex().data().toString() == title);
}
