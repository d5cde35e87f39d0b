#include "model/source.h"

#include <algorithm>

namespace hipwise {

bool isGeneralKnowledge(std::string_view id)
{
    return id == "general-practice" || id == "app-rule" || id == "seed-article";
}

bool areCheckedAgainst(const std::vector<std::string> &ids)
{
    return !std::all_of(ids.begin(), ids.end(), isGeneralKnowledge);
}

} // namespace hipwise
