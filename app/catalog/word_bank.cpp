#include "catalog/word_bank.h"

#include <algorithm>

namespace hipwise {

void WordBank::add(std::string_view folded)
{
    const auto number = static_cast<std::uint32_t>(m_size++);
    for (std::string &word : wordsOf(folded)) {
        const auto [place, isNew] = m_places.try_emplace(word, m_words.size());
        if (isNew)
            m_words.push_back({std::move(word), {}});
        std::vector<std::uint32_t> &in = m_words[place->second].in;
        if (in.empty() || in.back() != number)
            in.push_back(number);
    }
}

WordBank::Marks WordBank::having(std::string_view part) const
{
    Marks marks(m_size, 0);
    for (const Word &word : m_words) {
        if (word.text.find(part) == std::string::npos)
            continue;
        for (const std::uint32_t number : word.in)
            marks[number] = 1;
    }
    return marks;
}

bool WordBank::hasWord(std::string_view word) const
{
    return m_places.contains(std::string(word));
}

std::vector<std::string> wordsOf(std::string_view text)
{
    constexpr std::string_view space = " \t\n";
    std::vector<std::string> words;
    for (std::size_t end = 0;;) {
        const std::size_t begin = text.find_first_not_of(space, end);
        if (begin == std::string_view::npos)
            return words;
        end = std::min(text.find_first_of(space, begin), text.size());
        words.emplace_back(text.substr(begin, end - begin));
    }
}

} // namespace hipwise
