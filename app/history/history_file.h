#pragma once

#include "history/history_trouble.h"
#include "history/sql_connection.h"
#include "session/wall_clock.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace hipwise {

/// history.sqlite in a folder: opened or made for its owner alone, checked, its tables brought up
/// to date. Write-ahead, and every transaction is on the disk before it counts as done.
class HistoryFile
{
public:
    /// The \a clock names what is set aside, and outlives this.
    HistoryFile(std::filesystem::path folder, const WallClock &clock);

    /// What there was to say of opening it.
    const std::optional<HistoryTrouble> &trouble() const { return m_trouble; }
    /// Null where nothing can be kept.
    SqlConnection *connection() const { return m_connection.get(); }

    /// \a work in a transaction.
    std::optional<HistoryTrouble> write(const std::function<bool(SqlConnection &)> &work);

    /// Deletes every file that was set aside. Whether none is left.
    bool removeSetAside();

    /// What the last failure of the connection means.
    HistoryTrouble troubleNow() const;

private:
    enum class Opened { Well, Newer, Damaged, NotAtAll };

    Opened open();
    Opened prepare();
    void openOrBeginAnew();
    bool set(const QString &setting);
    bool setAside();

    std::filesystem::path m_folder;
    const WallClock &m_clock;
    std::optional<HistoryTrouble> m_trouble;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace hipwise
