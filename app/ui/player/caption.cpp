#include "ui/player/caption.h"

#include "ui/style/words.h"

namespace hipwise {

QString captionOf(const Phrase &phrase, const PlayerView &view)
{
    QString text = toQString(phrase.text);
    switch (phrase.kind) {
    case CueKind::GetReady:
    case CueKind::Half:
    case CueKind::EndOfStep:
        return text;
    case CueKind::Instruct: {
        // It may be shorter than what is to be read, or lag behind it.
        QString start = text;
        if (start.endsWith(u'.'))
            start.chop(1);
        const bool isHold = text.startsWith(QLatin1String("Hold"));
        return isHold || view.instruction.contains(start) ? QString() : text;
    }
    case CueKind::Count:
    case CueKind::Start:
    case CueKind::Repetition:
    case CueKind::Release:
    case CueKind::Rest:
    case CueKind::OtherSide:
    case CueKind::EndOfSession:
    case CueKind::Breath: // the ring and the figure show it
        break;
    }
    return {};
}

} // namespace hipwise
