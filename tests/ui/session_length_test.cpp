#include "ui/open_player.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A session takes the time the library announces", "[ui][player]")
{
    const std::size_t index = GENERATE(range<std::size_t>(0, 4));
    const CatalogRoutine &routine = shipped().routines().at(index);
    INFO(routine.content.routine.id);
    OpenPlayer open(routine.content);
    const QSignalSpy finished(&open.player, &SessionPlayer::finished);

    open.live(routine.length - 100ms);
    CHECK(open.is<Session::Running>());
    CHECK(open.text("totalLeft") == QStringLiteral("0:01"));
    open.live(100ms);
    CHECK(open.is<Session::Finished>());
    CHECK(open.session().activeTime() == routine.length);
    CHECK(finished.count() == 1);
}

TEST_CASE("Every cue of a session is told once and in time", "[ui][player]")
{
    const CatalogRoutine &routine = shipped().routines().front();
    OpenPlayer open(routine.content);
    std::vector<Milliseconds> lateness;
    QObject::connect(&open.player, &SessionPlayer::cueDue, &open.page,
                     [&](const Cue &cue) { lateness.push_back(open.now() - cue.at); });
    open.live(routine.length);
    CHECK(lateness.size() > 20);
    CHECK(*std::max_element(lateness.begin(), lateness.end()) < 100ms);
}

TEST_CASE("A machine that slept does not shout what it has missed", "[ui][player]")
{
    OpenPlayer open;
    std::vector<Milliseconds> told;
    QObject::connect(&open.player, &SessionPlayer::cueDue, &open.page,
                     [&](const Cue &cue) { told.push_back(cue.at); });
    open.let(100s);
    for (const Milliseconds at : told)
        CHECK(at >= 98'500ms);
}
