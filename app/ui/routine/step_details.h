#pragma once

#include "model/prescription.h"
#include "model/source.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hipwise {

/// All there is to read about a step.
class StepDetails : public QWidget
{
    Q_OBJECT

public:
    /// \a avoid names everybody whom the step is not for.
    StepDetails(const PrescribedStep &step, const QString &avoid,
                const std::vector<Source> &sources, QWidget *parent = nullptr);

private:
    /// Nothing is shown for a text that is empty.
    void addText(const QString &heading, const QString &text);
    void addCues(const Step &step);
    void addCautions(const Step &step, const QString &avoid);
    void addSources(const Step &step, const std::vector<Source> &sources);
    /// Returns where the content goes.
    QVBoxLayout *addSection(const QString &heading);
};

} // namespace hipwise
