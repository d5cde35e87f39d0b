#pragma once

#include "session/phrase.h"

#include <functional>
#include <vector>

namespace hipwise {

/// How long the voice takes for a text.
using SpeechLength = std::function<Milliseconds(const std::string &)>;

/// Who gets the time when there is not enough for all, the first before the others.
enum class SpeechRank {
    Name,        ///< which step, which side, and that all is over
    Essential,   ///< without it nobody knows what to do
    Moment,      ///< half way, how long, let go
    Count,       ///< seconds and repetitions
    Instruction, ///< more of it
    Remark,      ///< nice to hear
    Breath,      ///< a second of a breath
};

/// One way to say something.
struct Wording
{
    std::string text;
    Milliseconds until{0}; ///< it has to be over by then
};

/// Something to be said, best worded as its first wording.
struct SpeechWish
{
    CueKind kind = CueKind::Instruct;
    Milliseconds cue{0}; ///< its time
    SpeechRank rank = SpeechRank::Instruction;
    Milliseconds from{0};        ///< not before
    Milliseconds latestStart{0}; ///< nor begun later
    std::vector<Wording> wordings;
};

/// Between two phrases, the voice takes a breath of at least this length.
inline constexpr Milliseconds breathBetweenPhrases{120};

/// The \a wishes that there is time for, in order of time and none into another. Each gets the
/// first of its wordings that fits beside those of a higher rank, as early as possible; one of
/// which none fits is left out.
std::vector<Phrase> scheduled(std::vector<SpeechWish> wishes, const SpeechLength &lengthOf);

} // namespace hipwise
