#include "cli/caution_words.h"

#include <algorithm>

namespace hipwise {

std::string_view wordFor(Caution::Action action)
{
    switch (action) {
    case Caution::Action::Note:
        return "note";
    case Caution::Action::Adapt:
        return "adapt";
    case Caution::Action::Avoid:
        return "avoid";
    }
    return {};
}

std::string flagName(const std::string &id, const std::vector<CautionFlag> &flags)
{
    const auto found = std::find_if(flags.begin(), flags.end(),
                                    [&id](const CautionFlag &flag) { return flag.id == id; });
    return found == flags.end() ? id : found->name;
}

} // namespace hipwise
