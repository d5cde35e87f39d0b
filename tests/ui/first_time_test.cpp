#include "ui/open_player.h"
#include "ui/open_window.h"
#include "ui/player/first_time.h"
#include "ui/widgets/tag.h"

#include <QSignalSpy>

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

struct FirstSession : OpenPlayer
{
    explicit FirstSession(std::set<std::string> known = {})
        : first(player, std::move(known))
    {}

    FirstTime first;
};

} // namespace

TEST_CASE("A step not done before waits until the person says so", "[ui][first]")
{
    FirstSession open;
    open.live(1min);
    CHECK(open.first.isWaiting());
    CHECK(open.is<Session::Paused>());
    CHECK(open.session().phase().kind == PhaseKind::Prepare);

    open.press(Qt::Key_Space);
    open.live(Session::leadIn + 100ms);
    CHECK(open.session().phase().kind == PhaseKind::Move);
    CHECK_FALSE(open.first.isWaiting());
}

TEST_CASE("After the wait three, two, one are counted once", "[ui][first]")
{
    FirstSession open;
    QSignalSpy cues(&open.player, &SessionPlayer::cueDue);
    open.live(30s);
    open.press(Qt::Key_Space);
    open.live(5s);
    int counts = 0;
    for (const QList<QVariant> &cue : cues)
        counts += cue.front().value<Cue>().kind == CueKind::Count ? 1 : 0;
    CHECK(counts == 3);
}

TEST_CASE("A step that was done before runs by the clock", "[ui][first]")
{
    FirstSession open({"knee-to-chest"});
    open.live(14s);
    CHECK(open.is<Session::Running>());
    CHECK(open.session().phase().kind == PhaseKind::Hold);
}

TEST_CASE("A step waits once, not again at its other times in the routine", "[ui][first]")
{
    FirstSession open;
    open.live(30s);
    open.press(Qt::Key_Space);
    open.live(4s);
    open.press(Qt::Key_R);
    open.live(20s);
    CHECK(open.is<Session::Running>());
}

TEST_CASE("Who skips a wait is not held up by it later", "[ui][first]")
{
    FirstSession open;
    open.live(30s);
    REQUIRE(open.first.isWaiting());
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Space);
    open.live(4s);
    CHECK(open.is<Session::Running>());
    CHECK_FALSE(open.first.isWaiting());
}

TEST_CASE("New steps wait only where the settings say so", "[ui][first][settings]")
{
    const bool isAsked = GENERATE(false, true);
    Settings settings = settled();
    settings.waitsFirstTime = isAsked;
    OpenWindow open(settings);
    open.startRoutine("seed-lying");
    auto &page = *open.window.findChild<PlayerPage *>();
    for (int i = 0; i < 300; ++i) {
        open.clock.advance(100ms);
        page.player()->refresh();
    }
    CHECK(page.player()->session().is<Session::Paused>() == isAsked);
    const QList<Tag *> tags = page.findChildren<Tag *>();
    CHECK(std::ranges::any_of(tags, [](const Tag *tag) {
              return tag->isVisible() &&
                     tag->text() == QStringLiteral("New to you. Space when you are ready.");
          }) == isAsked);
}
