#pragma once

#include "history/history_trouble.h"
#include "history/unfinished_session.h"
#include "model/result.h"
#include "session/wall_clock.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise {

class HistoryFile;

/// All sessions of a person, in a file that only they can read. Every fact is on the disk when the
/// function that notes it returns, and is there wholly or not at all. Where something cannot be
/// kept, the trouble is returned and nothing else happens. Several may be open on one file, also in
/// several programs; a file belongs to the thread that opened it.
class History
{
public:
    /// Opens history.sqlite in \a folder, or begins it. \a clock outlives this. \a program is the
    /// version of the program: sessions that another one has begun cannot be gone on with.
    History(std::filesystem::path folder, const WallClock &clock, std::string program);
    ~History();

    const std::filesystem::path &folder() const { return m_folder; }
    /// Why the history is another one than before, or cannot be kept; once, for the person to read.
    const std::optional<HistoryTrouble> &trouble() const;
    /// Whether anything can be noted and read.
    bool isOpen() const;

    /// A session begins, at \a snapshot. Of \a record everything counts but the end and what comes
    /// after it.
    Result<SessionId, HistoryTrouble> begin(const SessionRecord &record,
                                            const GuidedRoutine &guided,
                                            const SessionSnapshot &snapshot);

    // Of a session that has been deleted meanwhile nothing is noted, and that is no trouble.

    using Noted = std::optional<HistoryTrouble>; ///< nullopt when all is well

    Noted notePlace(SessionId session, const SessionSnapshot &snapshot);
    /// What has been done of the steps so far.
    Noted noteSteps(SessionId session, const std::vector<StepRecord> &steps);
    /// A step has been replaced: the routine and the place in it.
    Noted noteRoutine(SessionId session, const GuidedRoutine &guided,
                      const SessionSnapshot &snapshot);
    Noted notePain(SessionId session, const PainRecord &record);
    /// It ends now, or ended at \a when, as far as it has been noted. There is no going on with it.
    Noted noteEnd(SessionId session, Ending ending);
    Noted noteEnd(SessionId session, Ending ending, const WallMoment &when);
    /// In the place of what was said before.
    Noted noteCheckOut(SessionId session, const CheckOutRecord &checkOut);
    Noted noteNextDay(SessionId session, const NextDayRecord &nextDay);

    /// Deletes every session, and the files that were set aside; no byte of them stays. What is
    /// noted after it begins a new history.
    Noted forgetAll();

    // What cannot be read is not there.

    std::optional<SessionRecord> session(SessionId session) const;
    /// Newest first, by their starts, as are all others.
    std::vector<SessionRecord> latest(int most) const;
    std::vector<SessionRecord> ofRoutine(const std::string &routineId) const;
    /// That were started on \a day or later.
    std::vector<SessionRecord> since(CalendarDay day) const;
    int count() const;
    /// The ids of the steps of which something has been done.
    std::set<std::string> stepsDone() const;
    /// Those that have no end, with where they were. One may be under way in another program: see
    /// SessionClaim.
    std::vector<UnfinishedSession> unfinished() const;

private:
    std::filesystem::path m_folder;
    const WallClock &m_clock;
    std::string m_program;
    std::unique_ptr<HistoryFile> m_file;
};

} // namespace hipwise
