#pragma once

#include "catalog/temporary_folder.h"
#include "history/history.h"
#include "history/sql_connection.h"
#include "support/catch.h"
#include "support/fake_wall_clock.h"
#include "support/running_session.h"

#include <set>

namespace hipwise {

/// A history in a folder of its own, and a session under way.
struct OpenHistory
{
    History opened(std::string program = "1.0.0") const
    {
        return History(home.path(), clock, std::move(program));
    }

    /// A session that is begun in \a history, with what is done so far.
    SessionId begun(History &history, const std::string &routineId = "sample")
    {
        const Session &session = running.session;
        const auto id = history.begin({.routineId = routineId,
                                       .title = "Sample",
                                       .started = momentOf(clock),
                                       .planned = session.timeline().total(),
                                       .active = session.activeTime(),
                                       .steps = stepRecords(session)},
                                      guided(), session.snapshot());
        REQUIRE(id);
        return id.value();
    }

    GuidedRoutine guided() const { return {running.session.routine(), running.session.pacing()}; }

    std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(home.path()))
            names.insert(entry.path().filename().string());
        return names;
    }

    std::string bytes(std::string_view name) const
    {
        std::ifstream file(home / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    /// What SQLite itself says of the file.
    std::string integrity() const
    {
        SqlConnection connection(QString::fromStdString((home / "history.sqlite").string()));
        REQUIRE(connection.open());
        return connection.value(QStringLiteral("PRAGMA integrity_check")).toString().toStdString();
    }

    TemporaryFolder home;
    FakeWallClock clock;
    RunningSession running{std::chrono::seconds(20)};
};

/// Whether it was noted; else the sentence is told.
inline bool isNoted(const History::Noted &trouble)
{
    INFO((trouble ? sentenceFor(*trouble) : std::string()));
    CHECK_FALSE(trouble);
    return !trouble;
}

} // namespace hipwise
