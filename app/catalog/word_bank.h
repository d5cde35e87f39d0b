#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hipwise {

/// Texts by the words in them. Many texts share few words, so that looking through the words is
/// much faster than through the texts.
class WordBank
{
public:
    /// One entry a text: 1 if it is meant, else 0.
    using Marks = std::vector<char>;

    /// The next text; \a folded is looked for as it stands.
    void add(std::string_view folded);

    std::size_t size() const { return m_size; }

    /// The texts with a word that has \a part in it.
    Marks having(std::string_view part) const;
    /// Whether a text has \a word, whole.
    bool hasWord(std::string_view word) const;

private:
    struct Word
    {
        std::string text;
        std::vector<std::uint32_t> in; ///< numbers of texts, each once
    };

    std::vector<Word> m_words;
    std::unordered_map<std::string, std::size_t> m_places; ///< of m_words
    std::size_t m_size = 0;
};

/// What white space keeps apart.
std::vector<std::string> wordsOf(std::string_view text);

} // namespace hipwise
