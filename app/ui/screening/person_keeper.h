#pragma once

#include "catalog/adapted_routine.h"
#include "safety/profile.h"
#include "session/wall_clock.h"
#include "ui/screening/profile_store.h"

#include <QObject>

#include <optional>
#include <vector>

namespace hipwise {

/// What the person has said of themselves, as long as the program runs and in its file.
class PersonKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a store and \a clock outlive this.
    PersonKeeper(const ProfileStore &store, const WallClock &clock, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; }
    CalendarDay today() const { return m_clock.today(); }
    bool isScreeningDue() const { return hipwise::isScreeningDue(m_profile, today()); }
    bool isCheckInDue() const { return hipwise::isCheckInDue(m_profile, today()); }
    /// Whether there is anything to delete.
    bool isKept() const { return m_profile != Profile(); }

    /// Those of the person that \a catalog knows.
    std::vector<CautionFlag> flags(const Catalog &catalog) const;
    /// \a routine of \a catalog as it is for the person.
    AdaptedRoutine adapted(const CatalogRoutine &routine, const Catalog &catalog) const;

    /// After the screening.
    void keep(const Profile &profile);
    /// A sign was found: the questions come again before the next session. If \a sign ended one,
    /// somebody has to look at it first.
    void askAgain(const std::optional<WarningSign> &sign = {});
    void noteGreenCheckIn();
    void notePain(); ///< at the end of a session
    void forget();

Q_SIGNALS:
    void changed();

private:
    void set(const Profile &profile);

    const ProfileStore &m_store;
    const WallClock &m_clock;
    Profile m_profile;
};

} // namespace hipwise
