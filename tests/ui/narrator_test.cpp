#include "audio/fake_engine.h"
#include "support/spoken.h"
#include "ui/open_player.h"
#include "ui/player/narrator.h"

#include <QTest>

#include <algorithm>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

namespace {

PrescribedStep chairStep()
{
    PrescribedStep step = sampleStep(Laterality::Unilateral, held(20s), Position::Seated);
    step.step.support = Support::Chair;
    return named(std::move(step), "Figure four");
}

const QString chairName = QStringLiteral("Get ready: Figure four, left side, with the chair.");

/// A session under way, told by a voice that keeps what it says.
struct ToldSession
{
    explicit ToldSession(Verbosity verbosity = Verbosity::Full)
        : ToldSession(routineOf({chairStep(), sampleStep(Laterality::Bilateral, held(20s))}),
                      verbosity)
    {}

    explicit ToldSession(ResolvedRoutine routine, Verbosity verbosity = Verbosity::Full)
        : open(std::move(routine))
        , narrator(open.player, (voice.prepare(), voice), verbosity)
    {
        QObject::connect(&narrator, &Narrator::sayingChanged, &open.page,
                         [this] { open.page.setSaying(narrator.saying()); });
    }

    QStringList &said() { return engine->said; }

    OpenPlayer open;
    FakeEngine *engine = nullptr;
    Voice voice{{working(engine)}};
    Narrator narrator;
};

QStringList texts(const std::vector<Phrase> &phrases, Milliseconds until)
{
    QStringList all;
    for (const Phrase &phrase : phrases) {
        if (phrase.at <= until)
            all << QString::fromStdString(phrase.text);
    }
    return all;
}

} // namespace

TEST_CASE("The voice says the narration as the session goes on", "[ui][player][voice]")
{
    ToldSession told(sampleRoutine());
    const Session &session = told.open.session();
    const auto phrases = narration(session.routine(), session.timeline(), Verbosity::Full, voice());
    told.open.live(120s);
    CHECK(told.said() == texts(phrases, 120s));
    CHECK(told.engine->expected.contains(QStringLiteral("One")));
}

TEST_CASE("A pause silences the voice, and what was cut off is said again", "[ui][player][voice]")
{
    ToldSession told;
    told.open.live(1'500ms);
    REQUIRE(told.said() == QStringList{chairName});
    const int stops = told.engine->stops;
    told.open.press(Qt::Key_Space);
    CHECK(told.engine->stops > stops);
    told.open.live(10s);
    CHECK(told.said().size() == 1);

    told.open.press(Qt::Key_Space);
    told.open.live(3'200ms);
    REQUIRE(told.said().size() == 5);
    CHECK(told.said().mid(1, 3) ==
          QStringList{QStringLiteral("Three"), QStringLiteral("Two"), QStringLiteral("One")});
    // As much of it as there is time for before the set-up.
    CHECK(told.said().last() == QStringLiteral("Figure four, left side."));
}

TEST_CASE("When something hurts the voice is silent at once, until the session goes on",
          "[ui][player][voice][safety]")
{
    ToldSession told;
    told.open.live(1'500ms);
    const int stops = told.engine->stops;
    told.open.press(Qt::Key_H);
    CHECK(told.engine->stops > stops);
    const qsizetype said = told.said().size();
    told.open.live(20s);
    CHECK(told.said().size() == said);
    CHECK_FALSE(told.narrator.saying());
}

TEST_CASE("Skip and back stop what is said, and name where it goes on", "[ui][player][voice]")
{
    ToldSession told;
    told.open.live(3s);
    const int stops = told.engine->stops;
    told.open.press(Qt::Key_Right);
    CHECK(told.engine->stops > stops);
    told.said().clear();
    told.open.live(3s);
    REQUIRE_FALSE(told.said().isEmpty());
    CHECK(told.said().contains(QStringLiteral("Next: Knee to chest.")));

    told.open.live(4s);
    told.said().clear();
    told.open.press(Qt::Key_Left); // to the start of the step
    told.open.live(3s);
    CHECK(told.said().contains(QStringLiteral("Next: Knee to chest.")));
}

TEST_CASE("A key that has nothing to do here does not interrupt the voice", "[ui][player][voice]")
{
    ToldSession told;
    told.open.live(14s);
    const int stops = told.engine->stops;
    told.open.press(Qt::Key_Return); // there is nothing to be ready for
    CHECK(told.engine->stops == stops);
}

TEST_CASE("Ten seconds more move the count-down, and nothing is said twice", "[ui][player][voice]")
{
    ToldSession told(routineOf({sampleStep(Laterality::Bilateral, held(20s))}));
    told.open.live(20s);
    told.open.press(Qt::Key_Up);
    told.open.live(20'500ms);
    CHECK(told.said().count(QStringLiteral("Lift the working knee.")) == 1);
    CHECK(told.said().count(QStringLiteral("Two")) == 1); // of the preparation
    told.open.live(1'500ms);
    CHECK(told.said().count(QStringLiteral("Two")) == 2); // of the hold
}

TEST_CASE("Where the voice is off it says nothing, after a pause neither", "[ui][player][voice]")
{
    ToldSession told(Verbosity::Off);
    told.open.live(5s);
    told.open.press(Qt::Key_Space);
    told.open.press(Qt::Key_Space);
    told.open.live(20s);
    CHECK(told.said().isEmpty());
    CHECK(told.engine->expected.isEmpty());
}

TEST_CASE("What is said and not on screen otherwise is read in place of the title",
          "[ui][player][voice]")
{
    ToldSession told;
    const QString title = told.open.text("playerTitle");
    told.open.live(1s);
    CHECK(told.open.text("playerTitle") == chairName);
    told.open.live(5s);
    CHECK(told.open.text("playerTitle") == title);

    told.open.live(17'600ms); // half of the hold
    CHECK(told.open.text("playerTitle") == QStringLiteral("Half way."));
}

TEST_CASE("Whoever has muted the voice still reads what it would say", "[ui][player][voice]")
{
    ToldSession told;
    told.voice.setMuted(true);
    told.open.live(1s);
    CHECK(told.said().isEmpty());
    CHECK(told.open.text("playerTitle") == chairName);
}

TEST_CASE("More that is learnt of the voice changes what is still to come only",
          "[ui][player][voice]")
{
    ToldSession told(sampleRoutine());
    told.open.live(5s);
    for (int i = 0; i < 40; ++i) {
        const QString text = QStringLiteral("Slow text %1").arg(i);
        Q_EMIT told.engine->known(text, 2 * estimatedLength(text.toStdString()));
    }
    told.open.live(20s);
    for (const QString &text : told.said()) {
        INFO(text.toStdString());
        const bool isCount = QStringList{QStringLiteral("Three"), QStringLiteral("Two"),
                                         QStringLiteral("One"), QStringLiteral("Half way.")}
                                 .contains(text);
        CHECK((isCount || told.said().count(text) == 1));
    }
    CHECK(told.said().contains(QStringLiteral("Half way.")));
}

TEST_CASE("After the last phase the session is said to be done", "[ui][player][voice]")
{
    ToldSession told(routineOf({sampleStep(Laterality::Bilateral, held(5s))}));
    told.open.live(told.open.session().timeline().total() + 100ms);
    REQUIRE(told.open.is<Session::Finished>());
    const QString done = QStringLiteral("Done. Get up in your own time.");
    CHECK_FALSE(told.said().contains(done)); // its tone is heard first
    CHECK(QTest::qWaitFor([&] { return told.said().contains(done); }));
}

TEST_CASE("A session that is left says nothing any more", "[ui][player][voice]")
{
    ToldSession told;
    told.open.live(1s);
    const int stops = told.engine->stops;
    told.open.player.stop();
    CHECK(told.engine->stops > stops);
    CHECK_FALSE(told.narrator.saying());
}
