#include "session/speech_lengths.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace hipwise {

namespace {

// Least squares over the shipped texts, spoken by flite's slt, without the silence around them;
// 98 of 100 are within 20 % of it.
constexpr double base = 240;
constexpr double perSyllable = 67;
constexpr double perLetter = 39;
constexpr double perComma = 294;
constexpr double perSentence = 321; ///< beyond the first

/// "30" is about as long as "thirty".
constexpr double syllablesOfDigit = 1;
constexpr double lettersOfDigit = 3.5;

/// How fast the correction follows what is heard.
constexpr double learning = 0.1;
/// No voice is so far from the estimate; a device that hangs may make it look so.
constexpr double smallestRatio = 0.4;
constexpr double largestRatio = 4;

bool isVowel(char letter)
{
    return std::string_view("aeiouy").find(letter) != std::string_view::npos;
}

double asDouble(Milliseconds length)
{
    return static_cast<double>(length.count());
}

} // namespace

Milliseconds estimatedLength(std::string_view text)
{
    double syllables = 0;
    double letters = 0;
    double commas = 0;
    double sentences = 0;
    char before = ' ';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
        const bool isLast = i + 1 == text.size();
        if (std::isdigit(static_cast<unsigned char>(letter)) != 0) {
            syllables += syllablesOfDigit;
            letters += lettersOfDigit;
        } else if (std::isalpha(static_cast<unsigned char>(letter)) != 0) {
            letters += 1;
            if (isVowel(letter) && !isVowel(before))
                syllables += 1;
        } else if (letter == ',') {
            commas += 1;
        } else if ((letter == '.' || letter == '?' || letter == ':') && !isLast) {
            sentences += 1;
        }
        before = letter;
    }
    if (letters == 0)
        return Milliseconds(0);
    return Milliseconds(std::lround(base + perSyllable * syllables + perLetter * letters +
                                    perComma * commas + perSentence * sentences));
}

Milliseconds SpeechLengths::of(const std::string &text) const
{
    if (const auto heard = m_heard.find(text); heard != m_heard.end())
        return heard->second;
    return Milliseconds(std::lround(asDouble(estimatedLength(text)) * m_ratio));
}

void SpeechLengths::learn(const std::string &text, Milliseconds length)
{
    const double estimated = asDouble(estimatedLength(text));
    if (estimated <= 0 || length.count() <= 0)
        return;
    if (m_heard.size() >= mostKept)
        m_heard.clear();
    m_heard.insert_or_assign(text, length);
    const double ratio = std::clamp(asDouble(length) / estimated, smallestRatio, largestRatio);
    m_ratio += learning * (ratio - m_ratio);
}

void SpeechLengths::startAnew(double slower)
{
    m_heard.clear();
    m_ratio = std::clamp(m_ratio * slower, smallestRatio, largestRatio);
}

} // namespace hipwise
