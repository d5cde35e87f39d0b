#include "ui/figure/figure_view.h"
#include "ui/hurting_player.h"
#include "ui/layout_faults.h"
#include "ui/open_window.h"
#include "ui/player/hurts_page.h"
#include "ui/summary/summary_page.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTranslator>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The system's text so many times as large while this lives.
class LargeText
{
public:
    explicit LargeText(double times)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPointSizeF(font.pointSizeF() * times);
        QApplication::setFont(font);
    }
    ~LargeText() { QApplication::setFont(m_before); }
    LargeText(const LargeText &) = delete;
    LargeText &operator=(const LargeText &) = delete;

private:
    QFont m_before;
};

/// A language with words as long as German has them. It goes with its end.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char * /*note*/,
                      int /*number*/) const override
    {
        if (QLatin1String(context) != QLatin1String("hipwise::HurtsPage"))
            return {};
        return QStringLiteral("Oberschenkelmuskulaturverspannung ") + QString::fromUtf8(text);
    }
};

} // namespace

TEST_CASE("Something hurts stops the clock at once", "[ui][player][safety]")
{
    HurtingPlayer open;
    CHECK(open.is<Session::Interrupted>());
    CHECK(shows<HurtsPage>(open.page));
    CHECK(reads(open.page, QStringLiteral("Clock stopped. 13 s left")));
    CHECK(reads(open.page, QStringLiteral("Ease out of it.")));

    open.live(1min);
    CHECK(open.is<Session::Interrupted>());
    CHECK(open.now() == 20s);
}

TEST_CASE("Beside the question the figure shows where to ease to", "[ui][player]")
{
    HurtingPlayer open;
    open.resize(QSize(1280, 800));
    const auto *figure = open.page.findChild<FigureView *>(QStringLiteral("easeOutFigure"));
    REQUIRE(figure);
    CHECK(figure->isVisible());
    CHECK_FALSE(figure->accessibleName().isEmpty());
    const QPoint place = figure->mapTo(&open.page, QPoint());
    open.press(Qt::Key_1);
    CHECK(figure->isVisible());
    CHECK(figure->mapTo(&open.page, QPoint()) == place);
    open.resize(QSize(640, 560));
    CHECK_FALSE(figure->isVisible());
    CHECK(reads(open.page, QStringLiteral("Ease out of it.")));
}

TEST_CASE("Something hurts works while paused and in the lead-in too", "[ui][player][safety]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_Space);
    SECTION("paused") {}
    SECTION("lead-in")
    {
        open.press(Qt::Key_Space);
        open.let(1s);
    }
    open.press(Qt::Key_H);
    CHECK(open.is<Session::Interrupted>());
    CHECK(shows<HurtsPage>(open.page));
}

TEST_CASE("No cue sounds any more once something hurts", "[ui][player][safety]")
{
    OpenPlayer open(sampleRoutine(), 12s);
    const QSignalSpy cues(&open.player, &SessionPlayer::cueDue);
    open.clock.advance(1100ms); // the hold has begun, but nobody has looked
    open.press(Qt::Key_H);
    CHECK(cues.count() == 0);
    open.live(10s);
    CHECK(cues.count() == 0);
}

TEST_CASE("While something hurts what sounds is silent, and not after", "[ui][player][safety]")
{
    Settings settings = settled();
    settings.isMuted = false;
    OpenWindow open(settings);
    open.startCard(0);
    CHECK_FALSE(open.tones.isMuted());
    press(open.window, Qt::Key_H);
    CHECK(open.tones.isMuted());
    click(seen(open.window, "passedButton"));
    CHECK_FALSE(open.tones.isMuted());
}

TEST_CASE("Losing the balance once has words of its own", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say({8, 2});
    CHECK(reads(open.page, QStringLiteral("Sit down first. If it happens again, change to a chair "
                                          "routine.")));
    CHECK_FALSE(reads(open.page, adviceOf("ST11")));
}

TEST_CASE("Every stop rule is reached by keys, with its own words", "[ui][player][safety]")
{
    struct Way
    {
        const char *rule;
        std::vector<int> keys;
    };
    const Way way = GENERATE(values<Way>({
        {"ST01", {1, 1, 2}},    {"ST02", {1, 1, 4, 2}}, {"ST03", {1, 1, 4, 1}}, {"ST03", {1, 1, 7}},
        {"ST03", {2, 2, 9}},    {"ST04", {3, 2, 2}},    {"ST05", {4, 3, 2, 2}}, {"RF01", {4, 3, 1}},
        {"RF02", {4, 3, 2, 1}}, {"ST06", {5, 4}},       {"ST07", {6, 5}},       {"ST08", {7, 6}},
        {"ST09", {8, 1}},       {"ST10", {9, 1}},       {"ST12", {1, 7}},       {"ST13", {9, 5}},
        {"ST14", {8, 3}},       {"ST09", {9, 2}},       {"RF01", {9, 3}},       {"RF02", {9, 4}},
    }));
    INFO(way.rule);
    HurtingPlayer open;
    open.say(way.keys);
    CHECK(reads(open.page, adviceOf(way.rule)));
    CHECK(open.offers("wayStop"));
    CHECK(open.is<Session::Interrupted>());
    CHECK(layoutFaults(open.page) == QStringList());
}

TEST_CASE("What is red offers nothing but the end", "[ui][player][safety]")
{
    const auto keys = GENERATE(values<std::vector<int>>(
        {{4, 3, 1}, {4, 3, 2, 2}, {4, 4}, {4, 5}, {8, 1}, {9, 1}, {9, 3}, {9, 5}}));
    HurtingPlayer open;
    open.say(keys);
    for (const char *name : {"wayGoOn", "wayEase", "waySwap", "waySkip", "wayRest"})
        CHECK_FALSE(open.offers(name));
    open.click("wayStop");
    CHECK(open.is<Session::Finished>());
}

TEST_CASE("A new hip that pops with pain leads to help now", "[ui][player][safety]")
{
    const bool isSharp = GENERATE(false, true);
    HurtingPlayer open;
    open.press(Qt::Key_Escape);
    open.click("passedButton");
    open.flags = withIds(shipped().safety().flags, {"thr_posterior"});
    open.press(Qt::Key_H);
    open.say(isSharp ? std::vector{1, 2, 8} : std::vector{1, 5}); // front of the hip
    CHECK(open.title() == QStringLiteral("Get help now"));
    CHECK(reads(open.page, adviceOf("RF08")));
    for (const char *name : {"wayGoOn", "wayEase", "waySwap", "waySkip", "wayRest"})
        CHECK_FALSE(open.offers(name));
    open.click("wayStop");
    CHECK(open.said().back().advice.redFlag == "RF08");
}

TEST_CASE("Pain that has moved down the leg leaves nothing but the end", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say(dull + std::vector{1});
    open.click("wayGoOn");
    open.let(5s);
    open.press(Qt::Key_H);
    open.say({5, 1}); // thigh, dull: how much is not asked any more
    CHECK(open.title() == QStringLiteral("Do you have any of this?"));
    open.say({2, 2}); // neither RF01 nor RF02
    CHECK(open.title() == QStringLiteral("The session ends here"));
    CHECK(reads(open.page, adviceOf("ST05")));
    CHECK_FALSE(open.offers("wayGoOn"));
    CHECK(open.offers("wayStop"));
}

TEST_CASE("The red way is seen on the first question without scrolling", "[ui][player][safety]")
{
    HurtingPlayer open;
    const QSize size = GENERATE(QSize(1280, 800), QSize(900, 640), QSize(640, 560));
    open.resize(size);
    QWidget &urgent = seen(open.page, "urgentButton");
    CHECK(urgent.visibleRegion().boundingRect() == urgent.rect());
}

TEST_CASE("Every question fits the smallest window, with large text and long words",
          "[ui][player][safety][layout]")
{
    const bool isLarge = GENERATE(false, true);
    const bool isLong = GENERATE(false, true);
    const QSize size = GENERATE(QSize(640, 560), QSize(900, 640), QSize(1280, 800));
    const LargeText large(isLarge ? 2 : 1);
    LongWords words;
    if (isLong)
        QCoreApplication::installTranslator(&words);
    HurtingPlayer open;
    open.resize(size);
    QStringList faults;
    for (const char *way :
         {"", "4", "41", "414", "4142", "43", "4322", "8", "82", "9", "91", "4181"}) {
        const QString keys = QLatin1String(way);
        type(open.page, keys);
        for (const QString &fault : layoutFaults(open.page))
            faults.append(keys + QStringLiteral(": ") + fault);
        for (qsizetype i = 0; i < keys.size(); ++i)
            open.press(Qt::Key_Escape);
    }
    INFO((isLarge ? "large " : "") << (isLong ? "long " : "") << size.width() << " is "
                                   << open.page.width() << " x " << open.page.height());
    CHECK(faults == QStringList());
    CHECK(open.page.size() == size);
}

TEST_CASE("No key goes on from Something hurts by itself", "[ui][player][safety]")
{
    HurtingPlayer open;
    const Qt::Key key = GENERATE(Qt::Key_Space, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Left,
                                 Qt::Key_Right, Qt::Key_R, Qt::Key_S, Qt::Key_H);
    open.press(key);
    CHECK(open.is<Session::Interrupted>());
    CHECK(open.now() == 20s);
    open.say(dull + std::vector{1}); // green: one may go on
    open.press(key);
    open.live(5min);
    CHECK(open.is<Session::Interrupted>());
    CHECK(open.now() == 20s);
}

TEST_CASE("Escape goes one question back", "[ui][player][safety]")
{
    HurtingPlayer open;
    const QString first = open.title();
    open.say({4});
    const QString second = open.title();
    CHECK(second != first);
    open.say({1});
    CHECK(open.title() != second);
    open.press(Qt::Key_Escape);
    CHECK(open.title() == second);
    open.press(Qt::Key_Escape);
    CHECK(open.title() == first);
    open.press(Qt::Key_Escape);
    CHECK(open.title() == first);
}

TEST_CASE("Arrows and Enter answer, too", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return); // outer side of the hip
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return); // dull
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Return); // 1
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return); // go on
    CHECK(open.is<Session::LeadIn>());
    REQUIRE(open.said().size() == 1);
    CHECK(open.said()[0].report.place == PainPlace::OuterHip);
    CHECK(open.said()[0].report.amount == 1);
}

TEST_CASE("Clicks answer, too, and so does 10 of 10", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.click("answer4");
    open.click("answer1");
    open.click("answer10");
    CHECK(reads(open.page, adviceOf("ST03")));
    CHECK(open.offers("wayRest"));
    CHECK_FALSE(open.offers("waySkip"));
}

TEST_CASE("What was said is kept with the step and the time", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say(sharp + std::vector{3});
    open.click("waySkip");
    REQUIRE(open.said().size() == 1);
    const PainRecord &record = open.said()[0];
    CHECK(record.step == 0);
    CHECK(record.stepName == "Knee to chest");
    CHECK(record.at == 20s);
    CHECK(record.report.place == PainPlace::LowBack);
    CHECK(record.report.kind == PainKind::Sharp);
    CHECK(record.report.amount == 3);
    CHECK(record.advice.rule == "ST04");
    CHECK(record.taken == WayOn::Skip);
}

TEST_CASE("Each time something hurts the questions begin anew", "[ui][player][safety]")
{
    HurtingPlayer open;
    const QString first = open.title();
    open.say(dull + std::vector{1});
    open.click("wayGoOn");
    open.let(4s);
    open.press(Qt::Key_H);
    CHECK(open.title() == first);
}

TEST_CASE("Whoever leaves while something hurts has what was said kept", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.say(nerve);
    open.page.askToLeave();
    open.click("leaveForGoodButton");
    CHECK(open.is<Session::Finished>());
    REQUIRE(open.said().size() == 1);
    CHECK(open.said()[0].report.kind == PainKind::Nerve);
    CHECK(open.said()[0].taken == WayOn::Stop);
}

TEST_CASE("The summary says what was noticed, and first what to do", "[ui][player][safety]")
{
    OpenWindow open;
    open.startCard(0);
    press(open.window, Qt::Key_H);
    SECTION("red")
    {
        for (const Qt::Key key : {Qt::Key_9, Qt::Key_1})
            press(open.window, key);
        click(seen(open.window, "wayStop"));
        REQUIRE(shows<SummaryPage>(open.window));
        CHECK(seen(open.window, "endingAdvice").isVisible());
        CHECK(reads(open.window, adviceOf("ST10")));
    }
    SECTION("not red")
    {
        for (const Qt::Key key : {Qt::Key_4, Qt::Key_2, Qt::Key_3})
            press(open.window, key);
        click(seen(open.window, "wayStop"));
        REQUIRE(shows<SummaryPage>(open.window));
        CHECK_FALSE(open.window.findChild<QWidget *>(QStringLiteral("endingAdvice")));
    }
    CHECK(reads(open.window, QStringLiteral("What you noticed")));
}

TEST_CASE("After Something hurts the keys are those of the player again", "[ui][player][safety]")
{
    HurtingPlayer open;
    open.click("passedButton");
    open.let(4s);
    open.press(Qt::Key_Space);
    CHECK(open.is<Session::Paused>());
}
