#pragma once

#include <QString>

namespace hipwise {

struct PlayerView;

/// What the far view says: few things, and each short enough to be read from three metres.
struct FarWords
{
    QString side;       ///< "LEFT"; empty where no side is meant
    QString phase;      ///< "Hold"
    QString repetition; ///< "2 of 3"
    QString count;      ///< the large number
    QString line;       ///< "Breathe out slowly"
    QString below;      ///< smaller: what to mind; may be empty
    bool isPaused = false;
    bool isLastSeconds = false;
    double done = 0; ///< of the session, 0 to 1

    friend bool operator==(const FarWords &, const FarWords &) = default;
};

/// \a saying is what the voice says that is not on the screen, and then takes the line. While
/// nothing is done, the phase is what comes, by its name, and the line how to get ready for it.
FarWords farWordsOf(const PlayerView &view, const QString &saying, bool isPaused);

} // namespace hipwise
