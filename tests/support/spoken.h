#pragma once

#include "session/narration.h"
#include "session/speech_lengths.h"
#include "support/catch.h"

#include <cmath>
#include <string>
#include <vector>

namespace hipwise {

/// A voice that takes \a slower times as long as is estimated.
inline SpeechLength voice(double slower = 1)
{
    return [slower](const std::string &text) {
        return Milliseconds(
            std::lround(static_cast<double>(estimatedLength(text).count()) * slower));
    };
}

/// "500 Begin slowly."
inline std::vector<std::string> lines(const std::vector<Phrase> &phrases)
{
    std::vector<std::string> all;
    for (const Phrase &phrase : phrases)
        all.push_back(std::to_string(phrase.at.count()) + " " + phrase.text);
    return all;
}

/// The texts of those that begin in the phase.
inline std::vector<std::string> saidIn(const Phase &phase, const std::vector<Phrase> &phrases)
{
    std::vector<std::string> all;
    for (const Phrase &phrase : phrases) {
        if (phrase.at >= phase.start && phrase.at < phase.end())
            all.push_back(phrase.text);
    }
    return all;
}

/// What holds of every narration, whatever the routine and the voice.
inline void checkNarration(const Timeline &timeline, Verbosity verbosity,
                           const std::vector<Phrase> &phrases)
{
    Milliseconds free{0};
    for (const Phrase &phrase : phrases) {
        INFO(phrase.at.count() << " ms: " << phrase.text << " [" << phrase.length.count() << "]");
        CHECK_FALSE(phrase.text.empty());
        CHECK(phrase.at >= free);
        CHECK(phrase.end() <= phrase.until);
        free = phrase.end() + breathBetweenPhrases;

        const Phase &phase = timeline.phase(timeline.at(phrase.at).phase);
        const bool isChange = isWaiting(phase.kind) || phase.kind == PhaseKind::Finish;
        if (isChange && phrase.kind != CueKind::EndOfSession)
            CHECK(phrase.end() <= phase.end());
        if (phrase.kind == CueKind::Count) {
            CHECK(phrase.end() <= phase.end());
            CHECK((phase.end() - phrase.at) / std::chrono::seconds(1) <= 3);
        }
        if (verbosity == Verbosity::CountsOnly)
            CHECK((phrase.kind == CueKind::Count || phrase.kind == CueKind::Repetition ||
                   phrase.kind == CueKind::Start));
    }
}

/// Whether each step is named, with its side, before it begins.
inline void checkNames(const ResolvedRoutine &routine, const Timeline &timeline,
                       const std::vector<Phrase> &phrases)
{
    for (std::size_t index = 0; index < timeline.phases().size(); ++index) {
        const Phase &phase = timeline.phase(index);
        const Step &step = routine.steps[phase.step].step;
        const bool isSided = step.laterality == Laterality::Unilateral;
        const bool isNamed = phase.kind == PhaseKind::Prepare;
        if (!isNamed && phase.kind != PhaseKind::SwitchSide)
            continue;
        std::string all;
        for (const std::string &text : saidIn(phase, phrases))
            all += text + " | ";
        INFO("at " << phase.start.count() << " ms: " << all);
        if (isNamed)
            CHECK(all.find(step.name) != std::string::npos);
        if (isSided)
            CHECK(all.find(wordFor(*phase.side)) != std::string::npos);
    }
}

} // namespace hipwise
