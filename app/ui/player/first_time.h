#pragma once

#include <QObject>

#include <cstddef>
#include <optional>
#include <set>
#include <string>

namespace hipwise {

class SessionPlayer;

/// Lets the person read a step that they have not done before, for as long as they like: pauses the
/// session before the work begins, and goes on at their word, three, two, one, with the work.
class FirstTime : public QObject
{
    Q_OBJECT

public:
    /// \a known has the ids of the steps they have done. \a player outlives this.
    FirstTime(SessionPlayer &player, std::set<std::string> known, QObject *parent = nullptr);

    /// It is the person's turn.
    bool isWaiting() const;

private:
    void look();
    bool isNew() const;

    SessionPlayer &m_player;
    std::set<std::string> m_known;
    std::optional<std::size_t> m_phase; ///< in which it waits
};

} // namespace hipwise
