#include "session/shorter_wordings.h"

#include <algorithm>

namespace hipwise {

namespace {

/// A clause of fewer words seldom says what to do: "Then," or "From here,".
constexpr auto fewestWords = 3;

/// Where all but the last sentence end, the later before the earlier.
std::vector<std::size_t> sentenceEnds(std::string_view text)
{
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const bool isEnd = text[at] == '.' || text[at] == '?';
        if (isEnd && text[at + 1] == ' ')
            ends.push_back(at + 1);
    }
    std::reverse(ends.begin(), ends.end());
    return ends;
}

bool hasWords(std::string_view clause)
{
    return std::count(clause.begin(), clause.end(), ' ') + 1 >= fewestWords;
}

} // namespace

std::vector<std::string> shorterWordings(std::string_view text)
{
    std::vector<std::string> all{std::string(text)};
    for (const std::size_t end : sentenceEnds(text))
        all.emplace_back(text.substr(0, end));

    const std::string first = all.back();
    for (std::size_t comma = first.rfind(", "); comma != std::string::npos && comma > 0;
         comma = first.rfind(", ", comma - 1)) {
        const std::string clause = first.substr(0, comma);
        if (hasWords(clause))
            all.push_back(clause + ".");
    }
    return all;
}

} // namespace hipwise
