#pragma once

#include "session/clock.h"

#include <map>
#include <string>
#include <string_view>

namespace hipwise {

/// How long an unhurried voice takes for \a text, in English, going by its syllables and pauses;
/// without ever having heard it.
Milliseconds estimatedLength(std::string_view text);

/// How long one voice takes for each text: what it was heard to take, else the estimate, corrected
/// by how the others compared with theirs.
class SpeechLengths
{
public:
    Milliseconds of(const std::string &text) const;

    /// \a text took \a length.
    void learn(const std::string &text, Milliseconds length);

    /// Another voice or rate: the texts heard are forgotten, and the correction goes on from
    /// \a slower times as long.
    void startAnew(double slower);

    bool isKnown(const std::string &text) const { return m_heard.contains(text); }

    /// As many texts are kept; a session has some hundred.
    static constexpr std::size_t mostKept = 4'000;

private:
    std::map<std::string, Milliseconds> m_heard;
    double m_ratio = 1; ///< of heard to estimated length
};

} // namespace hipwise
