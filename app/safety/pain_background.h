#pragma once

#include "safety/caution_flag.h"
#include "safety/pain_report.h"

#include <vector>

namespace hipwise {

/// Of a person with \a flags, after what they have said \a before in this session.
PainBackground backgroundOf(const std::vector<CautionFlag> &flags,
                            const std::vector<PainRecord> &before);

/// Rule NX01, "new sharp/leg symptoms" (evidence base, section 4.6): whether \a said has sharp pain, or
/// numbness, tingling or pain down the leg, with which the person of \a background did not come.
bool hasNewSigns(const std::vector<PainRecord> &said, const PainBackground &background);

} // namespace hipwise
