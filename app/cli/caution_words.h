#pragma once

#include "model/caution.h"
#include "safety/caution_flag.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The word of the JSON.
std::string_view wordFor(Caution::Action action);

/// The plain name of the flag \a id; the id itself if it is none of \a flags.
std::string flagName(const std::string &id, const std::vector<CautionFlag> &flags);

} // namespace hipwise
