#include "ui/screening/person_keeper.h"

namespace hipwise {

PersonKeeper::PersonKeeper(const ProfileStore &store, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_profile(store.load())
{}

std::vector<CautionFlag> PersonKeeper::flags(const Catalog &catalog) const
{
    return activeFlags(m_profile, catalog.safety());
}

AdaptedRoutine PersonKeeper::adapted(const CatalogRoutine &routine, const Catalog &catalog) const
{
    return adaptedFor(routine, flags(catalog), catalog);
}

void PersonKeeper::keep(const Profile &profile)
{
    set(profile);
}

void PersonKeeper::askAgain(const std::optional<WarningSign> &sign)
{
    set(afterSign(m_profile, sign));
}

void PersonKeeper::noteGreenCheckIn()
{
    Profile profile = m_profile;
    profile.checkedIn = today();
    set(profile);
}

void PersonKeeper::notePain()
{
    set(afterPain(m_profile));
}

void PersonKeeper::forget()
{
    m_store.forget();
    m_profile = {};
    Q_EMIT changed();
}

void PersonKeeper::set(const Profile &profile)
{
    m_profile = profile;
    m_store.save(m_profile);
    Q_EMIT changed();
}

} // namespace hipwise
