#include "session/narration.h"

#include "session/narration_wishes.h"

#include <utility>

namespace hipwise {

namespace {

/// Of a count-down that had no time for "three" and "two", "one" would say nothing.
void leaveOutLoneCounts(std::vector<Phrase> &phrases)
{
    const auto isCount = [](const Phrase &phrase) { return phrase.kind == CueKind::Count; };
    std::vector<Phrase> kept;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const bool isAlone = isCount(phrases[i]) && (i == 0 || !isCount(phrases[i - 1])) &&
                             (i + 1 == phrases.size() || !isCount(phrases[i + 1]));
        if (!isAlone)
            kept.push_back(phrases[i]);
    }
    phrases = std::move(kept);
}

} // namespace

std::vector<Phrase> narration(const ResolvedRoutine &routine, const Timeline &timeline,
                              Verbosity verbosity, const SpeechLength &lengthOf, BreathCount breath)
{
    std::vector<SpeechWish> wishes = speechWishes(routine, timeline, verbosity);
    if (breath == BreathCount::Aloud && verbosity != Verbosity::Off) {
        for (SpeechWish &wish : breathWishes(routine, timeline))
            wishes.push_back(std::move(wish));
    }
    std::vector<Phrase> phrases = scheduled(std::move(wishes), lengthOf);
    leaveOutLoneCounts(phrases);
    leaveOutBrokenBreaths(phrases);
    return phrases;
}

Milliseconds airAfterTone(CueKind kind)
{
    switch (kind) {
    case CueKind::GetReady:
    case CueKind::Start:
    case CueKind::Release:
        return Milliseconds(500);
    case CueKind::Half:
        return Milliseconds(450);
    case CueKind::OtherSide:
        return Milliseconds(650);
    case CueKind::EndOfStep:
        return Milliseconds(750);
    case CueKind::EndOfSession:
        return Milliseconds(1'200);
    case CueKind::Count: // said on the second itself, over a tone of a tenth of it
    case CueKind::Instruct:
    case CueKind::Repetition:
    case CueKind::Rest:
    case CueKind::Breath:
        break;
    }
    return Milliseconds(0);
}

} // namespace hipwise
