#include "ui/guided_process.h"

#include "history/session_to_resume.h"
#include "support/sample_steps.h"
#include "ui/history/session_journal.h"
#include "ui/player/session_player.h"
#include "ui/shell/system_wall_clock.h"

#include <QCoreApplication>
#include <QTimer>

#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <unistd.h>

// A session that is guided, with a journal, until somebody kills this. It goes on with what the one
// before it has left, as the window does, and does by itself what a person might.

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

class FastClock final : public Clock
{
public:
    TimePoint now() const override
    {
        const auto passed = std::chrono::steady_clock::now() - m_start;
        return TimePoint(1h) + std::chrono::floor<Milliseconds>(40 * passed);
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

ResolvedRoutine longRoutine()
{
    std::vector<PrescribedStep> steps;
    for (int number = 1; number <= 12; ++number)
        steps.push_back(named(sampleStep(Laterality::Unilateral, held(20s, 3, 5s)),
                              "Step " + std::to_string(number)));
    return routineOf(std::move(steps));
}

/// The memory of \a file, which stays when this is killed.
Witness &witnessIn(const char *file)
{
    const int descriptor = open(file, O_RDWR);
    void *memory =
        mmap(nullptr, sizeof(Witness), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (memory == MAP_FAILED)
        _exit(2);
    return *static_cast<Witness *>(memory);
}

void doAnything(SessionPlayer &player, std::mt19937 &random)
{
    switch (random() % 6) {
    case 0:
        return player.togglePause();
    case 1:
        return player.addTime(10s);
    case 2:
        return player.hurts();
    case 3:
        if (player.session().is<Session::Interrupted>()) {
            PainRecord record;
            record.stepName = "Said";
            record.taken = WayOn::GoOn;
            player.keep(record);
            player.resume();
        }
        return;
    case 4:
        if (!player.session().is<Session::Interrupted>())
            return;
        player.replaceStep(player.session().phase().step,
                           sampleStep(Laterality::Bilateral, held(30s, 3)));
        return player.resume();
    default:
        if (player.session().is<Session::Paused>())
            player.resume();
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Witness &witness = witnessIn(argv[2]);
    std::mt19937 random(static_cast<unsigned>(std::atoi(argv[3])));
    const FastClock clock;
    const SystemWallClock wallClock;
    History history(argv[1], wallClock, "1.0.0");

    std::optional<SessionToResume> left = sessionToResume(history, wallClock, clock);
    SessionPlayer player(left ? left->session : Session(longRoutine(), {}, clock),
                         left ? left->record.said : std::vector<PainRecord>());
    const auto at = [&player] { return player.session().snapshot().active.count(); };
    QObject::connect(&player, &SessionPlayer::changed, [&] { witness.before = at(); });
    SessionJournal journal(history, player);
    QObject::connect(&player, &SessionPlayer::changed, [&] { witness.after = at(); });
    witness.before = at();
    witness.after = at();
    witness.resumedAt = left ? at() : -1;
    if (left) {
        journal.goOn(left->record, std::move(left->claim));
        player.resume();
    } else {
        player.start();
        journal.begin({.routineId = "long", .title = "Long", .started = momentOf(wallClock)});
    }
    QTimer refreshing;
    QObject::connect(&refreshing, &QTimer::timeout, &player, &SessionPlayer::refresh);
    refreshing.start(1ms);
    QTimer doing;
    QObject::connect(&doing, &QTimer::timeout, [&] { doAnything(player, random); });
    doing.start(60ms);
    witness.isGuiding = true;
    return QCoreApplication::exec();
}
