#include "ui/open_player.h"
#include "ui/open_window.h"
#include "ui/player/cue_flash.h"
#include "ui/player/far_view.h"
#include "ui/player/far_words.h"
#include "ui/player/player_view.h"

#include <QAbstractButton>
#include <QSignalSpy>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

FarWords wordsAt(const OpenPlayer &open, const QString &saying = {})
{
    return farWordsOf(viewOf(open.session()), saying, open.is<Session::Paused>());
}

QList<QAbstractButton *> seenButtons(QWidget &view)
{
    QList<QAbstractButton *> seen;
    for (auto *button : view.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            seen.append(button);
    }
    return seen;
}

} // namespace

TEST_CASE("One key shows the session to somebody on the mat, and back", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    QSignalSpy changed(&open.page, &PlayerPage::farChanged);
    open.press(Qt::Key_L);
    CHECK(shows<FarView>(open.page));
    CHECK(changed.takeFirst().front().toBool());
    open.press(Qt::Key_L);
    CHECK_FALSE(shows<FarView>(open.page));
    CHECK_FALSE(changed.takeFirst().front().toBool());
}

TEST_CASE("The far view says side, phase, count and one line", "[ui][far]")
{
    const OpenPlayer open(sampleRoutine(), 13s);
    const FarWords words = wordsAt(open);
    CHECK(words.side == QLatin1String("LEFT"));
    CHECK(words.phase == QLatin1String("Hold"));
    CHECK(words.count == viewOf(open.session()).count);
    CHECK(words.line == QLatin1String("Breathe in"));
    CHECK(words.done > 0);
    CHECK(words.done < 1);
}

TEST_CASE("In a hold the line goes with the breath", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 13s);
    const Milliseconds intoHold = open.session().place().elapsed;
    open.let(3'900ms - intoHold);
    CHECK(wordsAt(open).line == QLatin1String("Breathe in"));
    open.let(200ms);
    CHECK(wordsAt(open).line == QLatin1String("Breathe out slowly"));
}

TEST_CASE("What is said takes the line, and a wait names what comes", "[ui][far]")
{
    const OpenPlayer open(sampleRoutine(), 1s);
    CHECK(wordsAt(open).phase == QLatin1String("Knee to chest"));
    CHECK(wordsAt(open).line == QLatin1String("Lie on your back."));
    CHECK(wordsAt(open, QStringLiteral("Half way.")).line == QLatin1String("Half way."));
}

TEST_CASE("Keys act in the far view as in the near one", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_L);
    open.press(Qt::Key_Space);
    CHECK(open.is<Session::Paused>());
    CHECK(wordsAt(open).phase == QLatin1String("Paused"));
    open.press(Qt::Key_Space);
    CHECK(open.is<Session::LeadIn>());
    open.let(4s);
    open.press(Qt::Key_H);
    CHECK(open.is<Session::Interrupted>());
    CHECK_FALSE(shows<FarView>(open.page));
}

TEST_CASE("A click anywhere in the far view pauses, and another goes on", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_L);
    const QPoint at = GENERATE(QPoint(60, 300), QPoint(900, 400), QPoint(300, 720));
    click(open.page, at);
    CHECK(open.is<Session::Paused>());
    click(open.page, QPoint(60, 300));
    CHECK(open.is<Session::LeadIn>());
}

TEST_CASE("Paused, the far view offers the ways on by the mouse, too", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_L);
    CHECK(seenButtons(seen(open.page, "farView")).size() == 1); // Something hurts
    open.press(Qt::Key_Space);
    const Milliseconds before = open.now();
    open.click("farSkip");
    CHECK(open.now() > before);
    open.click("farNear");
    CHECK_FALSE(shows<FarView>(open.page));
}

TEST_CASE("Something hurts is there in every far view", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    open.press(Qt::Key_L);
    const int turns = GENERATE(0, 1, 2);
    for (int i = 0; i < turns; ++i)
        open.press(Qt::Key_T);
    open.click("farHurts");
    CHECK(open.is<Session::Interrupted>());
}

TEST_CASE("The buttons of the far view stand apart and inside in every size", "[ui][far]")
{
    const QSize size = GENERATE(QSize(1280, 800), QSize(900, 640), QSize(640, 480), QSize(700, 900),
                                QSize(1920, 1080));
    OpenPlayer open(sampleRoutine(), 20s);
    show(open.page, size);
    open.press(Qt::Key_L);
    open.press(Qt::Key_Space);
    auto &view = seen<FarView>(open.page, "farView");
    for (int turn = 0; turn < 3; ++turn) {
        settle();
        CAPTURE(turn, size.width(), size.height());
        const QList<QAbstractButton *> buttons = seenButtons(view);
        REQUIRE(buttons.size() == 5);
        for (const auto *one : buttons) {
            CAPTURE(one->text().toStdString());
            CHECK(view.rect().contains(one->geometry()));
            for (const auto *other : buttons)
                CHECK((one == other || !one->geometry().intersects(other->geometry())));
        }
        open.press(Qt::Key_T);
    }
}

TEST_CASE("The key T lays the far view on its side, and does nothing in the near one", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    const auto &view = *open.page.findChild<FarView *>();
    open.press(Qt::Key_T);
    CHECK(view.turn() == QuarterTurn::Upright);
    open.press(Qt::Key_L);
    for (const QuarterTurn turn : {QuarterTurn::Right, QuarterTurn::Left, QuarterTurn::Upright}) {
        open.press(Qt::Key_T);
        CHECK(view.turn() == turn);
    }
}

TEST_CASE("Whether the support is within reach is asked in the far view, too", "[ui][far][safety]")
{
    PrescribedStep step = sampleStep(Laterality::Unilateral, held(20s), Position::Standing);
    step.step.support = Support::Counter;
    step.step.demands = {Demand::SingleLegStance};
    Caution caution;
    caution.text = "Keep a hand on the counter.";
    step.step.cautions = {caution};
    OpenPlayer open(routineOf({step}), 1s);
    CHECK(wordsAt(open).line ==
          QLatin1String("Is the counter within reach of a hand? If not, pause."));
    CHECK(wordsAt(open).below == QLatin1String("Keep a hand on the counter."));
}

TEST_CASE("The far view is kept for the next session", "[ui][far][settings]")
{
    OpenWindow open;
    open.startRoutine("seed-lying");
    press(open.window, Qt::Key_L);
    press(open.window, Qt::Key_T); // for this session only
    CHECK(open.store.load().isFar);
    CHECK(open.store.load().farTurn == QuarterTurn::Upright);
}

TEST_CASE("A session begins in the far view where the settings say so", "[ui][far][settings]")
{
    Settings settings = settled();
    settings.isFar = true;
    OpenWindow open(settings);
    open.startRoutine("seed-lying");
    CHECK(shows<FarView>(open.window));
}

TEST_CASE("The screen lights up at a change, not at a count", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    auto &flash = *open.page.findChild<CueFlash *>();
    open.page.flash(CueKind::Count);
    open.page.flash(CueKind::Instruct);
    CHECK_FALSE(flash.isLit());
    open.page.flash(CueKind::OtherSide);
    CHECK(flash.isLit());
    CHECK(flash.geometry() == open.page.rect());
    CHECK(comesTrue([&] { return !flash.isLit(); }));
}

TEST_CASE("The screen never lights up twice within a second", "[ui][far]")
{
    OpenPlayer open(sampleRoutine(), 20s);
    auto &flash = *open.page.findChild<CueFlash *>();
    open.page.flash(CueKind::Release);
    REQUIRE(comesTrue([&] { return !flash.isLit(); }));
    open.page.flash(CueKind::OtherSide);
    CHECK_FALSE(flash.isLit());
}

TEST_CASE("Light at each change is off until it is asked for", "[ui][far][settings]")
{
    const bool isAsked = GENERATE(false, true);
    Settings settings = settled();
    settings.isFlashing = isAsked;
    OpenWindow open(settings);
    open.startRoutine("seed-lying");
    auto &page = *open.window.findChild<PlayerPage *>();
    QSignalSpy cues(page.player(), &SessionPlayer::cueDue);
    page.player()->skip(); // a cue of a change follows
    for (int i = 0; i < 600 && !page.findChild<CueFlash *>()->isLit(); ++i) {
        open.clock.advance(100ms);
        page.player()->refresh();
    }
    REQUIRE_FALSE(cues.isEmpty());
    CHECK(page.findChild<CueFlash *>()->isLit() == isAsked);
}
