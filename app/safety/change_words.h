#pragma once

#include "safety/caution_flag.h"
#include "safety/step_change.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// One sentence for what became of a step and why; empty for one that is kept. The reasons are the
/// names of its flags, among \a flags.
std::string inWords(const StepChange &change, const std::vector<CautionFlag> &flags);

/// "kept", "capped", "replaced", "left-out".
std::string_view wordFor(StepChange::Kind kind);

/// The sentences of all that are not kept, in order, with the reason of each unless it can be but one.
std::vector<std::string> inWords(const std::vector<StepChange> &changes,
                                 const std::vector<CautionFlag> &flags);

/// "pregnancy and falls or unsteady balance".
std::string namesOf(const std::vector<CautionFlag> &flags);

/// The same for those of \a flags that have one of \a ids; an unknown id stands for itself.
std::string namesOf(const std::vector<std::string> &ids, const std::vector<CautionFlag> &flags);

/// What has to be true first, one sentence each and none twice: "Only if: ...".
std::vector<std::string> conditionsOf(const std::vector<CautionFlag> &flags);

/// The conditions, the changes, then what each flag advises and its limits, none twice: all there is
/// to tell of a routine that is for somebody.
std::vector<std::string> personalWords(const std::vector<StepChange> &changes,
                                       const std::vector<CautionFlag> &flags);

} // namespace hipwise
