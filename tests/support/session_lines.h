#pragma once

#include "session/cue.h"
#include "session/timeline.h"

#include <string>
#include <vector>

namespace hipwise {

/// "hold 20000 left 1/2": kind, milliseconds, side, repetition.
inline std::string line(const Phase &phase)
{
    std::string text =
        std::string(wordFor(phase.kind)) + " " + std::to_string(phase.duration.count());
    if (phase.side)
        text += " " + std::string(wordFor(*phase.side));
    if (phase.repetition > 0)
        text += " " + std::to_string(phase.repetition) + "/" + std::to_string(phase.repetitions);
    return text;
}

inline std::vector<std::string> lines(const Timeline &timeline)
{
    std::vector<std::string> all;
    for (const Phase &phase : timeline.phases())
        all.push_back(line(phase));
    return all;
}

/// "10000 start: Begin slowly."
inline std::vector<std::string> lines(const std::vector<Cue> &cues)
{
    std::vector<std::string> all;
    for (const Cue &cue : cues)
        all.push_back(std::to_string(cue.at.count()) + " " + std::string(wordFor(cue.kind)) + ": " +
                      cue.text);
    return all;
}

/// The moments of one kind of cue.
inline std::vector<Milliseconds> momentsOf(CueKind kind, const std::vector<Cue> &cues)
{
    std::vector<Milliseconds> moments;
    for (const Cue &cue : cues) {
        if (cue.kind == kind)
            moments.push_back(cue.at);
    }
    return moments;
}

inline std::vector<std::string> textsOf(CueKind kind, const std::vector<Cue> &cues)
{
    std::vector<std::string> texts;
    for (const Cue &cue : cues) {
        if (cue.kind == kind)
            texts.push_back(cue.text);
    }
    return texts;
}

} // namespace hipwise
