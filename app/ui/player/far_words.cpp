#include "ui/player/far_words.h"

#include "ui/player/player_view.h"

#include <QCoreApplication>

#include <numeric>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::FarWords", text);
}

double doneOf(const PlayerView &view)
{
    const auto &seconds = view.segmentSeconds;
    const double all = std::accumulate(seconds.begin(), seconds.end(), 0.0);
    if (all <= 0)
        return 0;
    const auto current = seconds.begin() + static_cast<std::ptrdiff_t>(view.segment);
    return (std::accumulate(seconds.begin(), current, 0.0) + *current * view.segmentDone) / all;
}

/// The first of them that says something.
QString lineOf(const PlayerView &view, const QString &saying)
{
    if (!saying.isEmpty())
        return saying;
    if (view.isBetween)
        return view.nextText;
    return view.breathWord.isEmpty() ? view.instruction : view.breathWord;
}

} // namespace

FarWords farWordsOf(const PlayerView &view, const QString &saying, bool isPaused)
{
    FarWords words;
    words.side = view.side.toUpper();
    const bool isWaiting = !view.isWork && !view.isBetween;
    words.phase = isPaused ? translated("Paused") : isWaiting ? view.heading : view.phase;
    if (isWaiting)
        words.below = view.caution;
    if (view.waitsForDone)
        words.below = translated("Space when you are done");
    if (view.isCounted)
        words.repetition = view.countCaption;
    else if (view.repetition > 0)
        words.repetition =
            (view.isNextRepetition ? translated("Next: %1 of %2") : translated("%1 of %2"))
                .arg(view.repetition)
                .arg(view.repetitions);
    words.count = view.count;
    words.line = lineOf(view, saying);
    words.isPaused = isPaused;
    words.isLastSeconds = view.isLastSeconds;
    words.done = doneOf(view);
    return words;
}

} // namespace hipwise
