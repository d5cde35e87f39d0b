#include "safety/profile.h"

namespace hipwise {

bool isScreeningDue(const Profile &profile, CalendarDay today)
{
    return !profile.screened || today < *profile.screened ||
           today - *profile.screened >= screeningLasts;
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

} // namespace hipwise
