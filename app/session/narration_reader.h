#pragma once

#include "session/phrase.h"
#include "session/speech_schedule.h"

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hipwise {

/// Reads a narration out as the active time goes on: each phrase once, in its time or not at all,
/// also when the narration is made anew on the way because more is known of the voice or a phase
/// has become longer.
class NarrationReader
{
public:
    /// A later reader of the clock makes a phrase late; one that is later than this is left out.
    static constexpr Milliseconds patience{800};
    /// A count says which second it is.
    static constexpr Milliseconds patienceWithCounts{250};

    /// In order of time. What has been read of the narration before is not read again.
    void setNarration(std::vector<Phrase> phrases) { m_phrases = std::move(phrases); }

    /// The session has jumped to \a now; from there all is read again, that moment included.
    void jumpTo(Milliseconds now);

    /// The phrase to be said at \a now, which is not asked for again. While \a isSpeaking, one
    /// that may wait does; it is there when the voice has ended, if that is not too late.
    std::optional<Phrase> next(Milliseconds now, bool isSpeaking);

    /// \a phrase was cut off at \a now: it, or what fits of it before anything else is due, is to
    /// be said when the session goes on. Empty where nothing does.
    std::optional<Phrase> again(const Phrase &phrase, Milliseconds now,
                                const SpeechLength &lengthOf) const;

    /// The texts of the phrases from \a now on, in order, at most \a count.
    std::vector<std::string> ahead(Milliseconds now, std::size_t count) const;

    /// Those after \a now.
    std::vector<Phrase> after(Milliseconds now) const;

private:
    std::vector<Phrase> m_phrases;
    Milliseconds m_from{0};                            ///< where it was jumped to
    std::set<std::pair<Milliseconds, CueKind>> m_read; ///< by the cues
};

} // namespace hipwise
