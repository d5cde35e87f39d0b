#include "model/step.h"

#include "model/source.h"

namespace hipwise {

namespace {

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
        text.replace(at, what.size(), with);
        at += with.size();
    }
}

} // namespace

std::string spoken(std::string_view cue, std::optional<Side> side)
{
    std::string text(cue);
    replaceAll(text, "{side}", side ? wordFor(*side) : "working");
    replaceAll(text, "{other}", side ? wordFor(otherSide(*side)) : "other");
    return text;
}

bool isTechniqueChecked(const Step &step)
{
    return step.techniqueSeen && areCheckedAgainst(step.sources);
}

std::string_view generalCaution(const Step &step)
{
    for (const Caution &caution : step.cautions) {
        if (caution.action == Caution::Action::Note)
            return caution.text;
    }
    return {};
}

} // namespace hipwise
