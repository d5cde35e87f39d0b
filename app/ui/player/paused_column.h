#pragma once

#include "model/prescription.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace hipwise {

class Prose;

/// While paused: the whole of the step to read, and the ways on.
class PausedColumn : public QWidget
{
    Q_OBJECT

public:
    explicit PausedColumn(QWidget *parent = nullptr);

    void setStep(const PrescribedStep &step, std::optional<Side> side);

Q_SIGNALS:
    void repeatRequested();
    void stopRequested();

private:
    void addPart(const QString &title, const QString &text);

    Prose *m_heading;
    QVBoxLayout *m_text;
};

} // namespace hipwise
