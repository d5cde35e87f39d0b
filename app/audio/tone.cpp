#include "audio/tone.h"

namespace hipwise {

std::optional<Tone> toneFor(CueKind kind)
{
    switch (kind) {
    case CueKind::GetReady:
        return Tone::GetReady;
    case CueKind::Count:
        return Tone::Count;
    case CueKind::Start:
        return Tone::Start;
    case CueKind::Half:
        return Tone::Half;
    case CueKind::Release:
        return Tone::Release;
    case CueKind::OtherSide:
        return Tone::OtherSide;
    case CueKind::EndOfStep:
        return Tone::EndOfStep;
    case CueKind::EndOfSession:
        return Tone::EndOfSession;
    case CueKind::Instruct:
    case CueKind::Repetition:
    case CueKind::Rest:
    case CueKind::Breath:
        break;
    }
    return std::nullopt;
}

} // namespace hipwise
