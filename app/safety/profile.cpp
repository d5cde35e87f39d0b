#include "safety/profile.h"

#include <utility>

namespace hipwise {

bool isScreeningDue(const Profile &profile, CalendarDay today)
{
    const bool isEarlyPregnancy =
        profile.flags.contains("pregnancy_any") && !profile.flags.contains("pregnancy_16w");
    return !profile.screened || today < *profile.screened ||
           today - *profile.screened >= (isEarlyPregnancy ? earlyPregnancyLasts : screeningLasts);
}

bool isCheckInDue(const Profile &profile, CalendarDay today)
{
    return profile.checkedIn != today;
}

std::vector<CautionFlag> activeFlags(const Profile &profile, const std::vector<CautionFlag> &known)
{
    std::vector<CautionFlag> active;
    for (const CautionFlag &flag : known) {
        if (!profile.flags.contains(flag.id))
            continue;
        active.push_back(flag);
        if (!flag.confirm.empty() && !profile.confirmed.contains(flag.id))
            active.back().blocksAll = true;
    }
    return active;
}

std::vector<CautionFlag> activeFlags(const Profile &profile, const SafetyTables &tables)
{
    std::vector<CautionFlag> active = activeFlags(profile, tables.flags);
    if (profile.sign)
        active.push_back(asFlag(*profile.sign, tables));
    return active;
}

Profile withConfirmed(Profile profile, std::set<std::string> confirmed, CalendarDay today)
{
    if (confirmed.erase(warningSignId) > 0) {
        profile.sign.reset();
        profile.lookedAt = today;
    }
    profile.confirmed = std::move(confirmed);
    return profile;
}

Profile afterPain(Profile profile)
{
    profile.checkedIn.reset();
    return profile;
}

Profile afterSign(Profile profile, const std::optional<WarningSign> &sign)
{
    profile.screened.reset();
    profile.checkedIn.reset();
    profile.confirmed.clear();
    if (sign) {
        profile.sign = sign;
        profile.lookedAt.reset(); // it was of another one
    }
    return profile;
}

} // namespace hipwise
