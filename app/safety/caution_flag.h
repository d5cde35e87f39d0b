#pragma once

#include "model/step.h"
#include "safety/caps.h"
#include "safety/reminder.h"

#include <chrono>
#include <string>
#include <vector>

namespace hipwise {

/// Something about a person that leaves steps out or caps them (evidence base, section 4.2).
struct CautionFlag
{
    /// With which others it is asked, in the order of asking.
    enum class Topic { Pain, Surgery, Health, Pregnancy, Moving };

    std::string id;
    std::string name; ///< two to five plain words
    Topic topic = Topic::Health;
    std::string ask;
    std::string says{};         ///< what somebody with it says of themselves; empty: the name
    std::string confirm;        ///< what somebody has to have agreed to first; empty: nobody
    bool blocksAll = false;     ///< no step until somebody has been asked
    bool blocksHolds = false;   ///< no held stretch
    bool needsSupport = false;  ///< no standing step without something to hold on to
    std::vector<Demand> blocks; ///< a step with one of these demands is left out
    std::string cap;            ///< the limit in words; may be empty
    Caps caps;                  ///< the same as numbers, as far as it has them
    std::chrono::seconds standStill{0}; ///< with support, after getting up from the floor
    std::vector<Reminder> reminders;
    std::string advice;
    std::vector<std::string> sources;

    friend bool operator==(const CautionFlag &, const CautionFlag &) = default;
};

/// Whether a person with \a flag leaves \a step out: the filter rule of section 4.2, its cap of
/// a hand on support, and what the step itself says of them.
bool leavesOut(const CautionFlag &flag, const Step &step);

/// The flags whose people leave \a step out, in the order given.
std::vector<CautionFlag> flagsAgainst(const std::vector<CautionFlag> &flags, const Step &step);

/// Whether no one of \a flags leaves \a step out.
bool passes(const Step &step, const std::vector<CautionFlag> &flags);

/// All the caps of \a flags at once, of each the strictest.
Caps capsOf(const std::vector<CautionFlag> &flags);

/// How long to stand still after getting up from the floor: the longest of all \a flags.
std::chrono::seconds standStill(const std::vector<CautionFlag> &flags);

/// Those of \a flags that have one of \a ids, in the order of \a flags.
std::vector<CautionFlag> withIds(const std::vector<CautionFlag> &flags,
                                 const std::vector<std::string> &ids);

} // namespace hipwise
