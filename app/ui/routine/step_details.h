#pragma once

#include "model/prescription.h"
#include "model/source.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hipwise {

class Figures;

/// All there is to read about a step.
class StepDetails : public QWidget
{
    Q_OBJECT

public:
    /// Where the figure is that shows the step.
    enum class Figure {
        Here,      ///< with a button to try the step by itself
        Elsewhere, ///< in the same page
    };

    /// \a avoid names everybody whom the step is not for. \a figures outlives this.
    StepDetails(Figures &figures, const PrescribedStep &step, const QString &avoid,
                const std::vector<Source> &sources, Figure figure = Figure::Here,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// The step wants a page of its own.
    void stepRequested();

private:
    void addFigure(Figures &figures, const Step &step);
    void addLink();
    /// Nothing is shown for a text that is empty.
    void addText(const QString &heading, const QString &text);
    void addCues(const Step &step);
    void addCautions(const Step &step, const QString &avoid);
    void addSources(const Step &step, const std::vector<Source> &sources);
    /// Returns where the content goes.
    QVBoxLayout *addSection(const QString &heading);
};

} // namespace hipwise
