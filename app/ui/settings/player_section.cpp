#include "ui/settings/player_section.h"

namespace hipwise {

PlayerSection::PlayerSection(QWidget *parent)
    : SettingRows(tr("Session"), parent)
{
    QWidget *distances = addRow(tr("Far is readable from a mat three metres away. L changes it."));
    addChoice(*distances, tr("Near view"), QStringLiteral("view-near"), &Settings::isFar, false);
    addChoice(*distances, tr("Far view"), QStringLiteral("view-far"), &Settings::isFar, true);

    QWidget *turns =
        addRow(tr("With your head on its side the far view can lie down, too: key T."));
    addChoice(*turns, tr("Upright"), QStringLiteral("turn-upright"), &Settings::farTurn,
              QuarterTurn::Upright);
    addChoice(*turns, tr("Top to the right"), QStringLiteral("turn-right"), &Settings::farTurn,
              QuarterTurn::Right);
    addChoice(*turns, tr("Top to the left"), QStringLiteral("turn-left"), &Settings::farTurn,
              QuarterTurn::Left);

    QWidget *firstTimes = addRow(tr("A step that is new to you can wait until you have read it."));
    addChoice(*firstTimes, tr("By the clock"), QStringLiteral("first-time-clock"),
              &Settings::waitsFirstTime, false);
    addChoice(*firstTimes, tr("Wait for me"), QStringLiteral("first-time-wait"),
              &Settings::waitsFirstTime, true);

    QWidget *starts = addRow(tr("How long you have to get ready before the first step."));
    for (const int seconds : {5, 10, 20, 30})
        addChoice(*starts, tr("%1 s").arg(seconds), QStringLiteral("ready-%1").arg(seconds),
                  &Settings::getReadySeconds, seconds);

    QWidget *sets = addRow(tr(
        "Repetitions are counted by a tempo, or you do them at yours and press Space when done."));
    addChoice(*sets, tr("By tempo"), QStringLiteral("sets-tempo"), &Settings::waitsForDone, false);
    addChoice(*sets, tr("Wait for Done"), QStringLiteral("sets-done"), &Settings::waitsForDone,
              true);

    QWidget *flashes = addRow(tr("The screen can light up at each change, if you hear no tones."));
    addChoice(*flashes, tr("No light"), QStringLiteral("flash-off"), &Settings::isFlashing, false);
    addChoice(*flashes, tr("Light at each change"), QStringLiteral("flash-on"),
              &Settings::isFlashing, true);
}

} // namespace hipwise
