#pragma once

#include "model/step.h"

#include <string>
#include <vector>

namespace hipwise {

/// Something about a person that leaves steps out or caps them (evidence base, section 4.2).
struct CautionFlag
{
    std::string id;
    std::string name; ///< two to five plain words
    std::string ask;
    bool blocksAll = false;     ///< no step until somebody has been asked
    std::vector<Demand> blocks; ///< a step with one of these demands is left out
    std::string cap;            ///< the limit in words; may be empty
    std::string advice;
    std::vector<std::string> sources;

    friend bool operator==(const CautionFlag &, const CautionFlag &) = default;
};

/// Whether a person with \a flag leaves \a step out: the filter rule of section 4.2.
bool leavesOut(const CautionFlag &flag, const Step &step);

/// The flags whose people leave \a step out, in the order given.
std::vector<CautionFlag> flagsAgainst(const std::vector<CautionFlag> &flags, const Step &step);

} // namespace hipwise
