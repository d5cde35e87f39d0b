#include "desktop/now_guided.h"
#include "support/catch.h"
#include "support/qt_strings.h"
#include "support/running_session.h"

using namespace hipwise;

TEST_CASE("A step is what a remote control calls a track", "[remote]")
{
    RunningSession running(Milliseconds(0));
    const Session &session = running.session;
    const NowGuided at0 = nowGuided(session);
    CHECK(at0.status == NowGuided::Status::Playing);
    CHECK(at0.routine.toStdString() == session.routine().routine.title);
    CHECK(at0.length == session.timeline().durationOf(0));
    CHECK(at0.position == Milliseconds(0));
    running.let(Milliseconds(1'500));
    CHECK(nowGuided(session).position == Milliseconds(1'500));
    running.session.skip();
    CHECK(nowGuided(session).step == 1);
    CHECK(nowGuided(session).position == Milliseconds(0));
}

TEST_CASE("The side that is worked on is part of the title", "[remote]")
{
    RunningSession running(Milliseconds(0));
    bool hasLeft = false;
    bool hasRight = false;
    while (!running.session.is<Session::Finished>()) {
        const QString title = nowGuided(running.session).title;
        const std::optional<Side> side = running.session.phase().side;
        CHECK(title.endsWith(QStringLiteral(", left side")) == (side == Side::Left));
        CHECK(title.endsWith(QStringLiteral(", right side")) == (side == Side::Right));
        hasLeft = hasLeft || side == Side::Left;
        hasRight = hasRight || side == Side::Right;
        running.let(Milliseconds(1'000));
    }
    CHECK(hasLeft);
    CHECK(hasRight);
    CHECK(nowGuided(running.session).status == NowGuided::Status::Stopped);
}

TEST_CASE("What hurts is a pause for those who look from afar", "[remote]")
{
    RunningSession running(Milliseconds(2'000));
    running.session.hurts();
    CHECK(nowGuided(running.session).status == NowGuided::Status::Paused);
}
