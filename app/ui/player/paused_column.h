#pragma once

#include "model/prescription.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace hipwise {

class Chip;
class Prose;
class Tag;

/// While paused: the whole of the step to read, and the ways on.
class PausedColumn : public QWidget
{
    Q_OBJECT

public:
    explicit PausedColumn(QWidget *parent = nullptr);

    void setStep(const PrescribedStep &step, std::optional<Side> side);
    /// It waits for the first time through the step; else somebody has paused.
    void setFirstTime(bool isFirstTime);
    /// Whether the routine has a sound of its own; none where it cannot have one.
    void setOwnSound(std::optional<bool> isOwn);

Q_SIGNALS:
    void repeatRequested();
    void stopRequested();
    void ownSoundChosen(bool isOwn);

private:
    void addPart(const QString &title, const QString &text);

    Tag *m_tag;
    Prose *m_heading;
    QVBoxLayout *m_text;
    Chip *m_ownSound;
};

} // namespace hipwise
