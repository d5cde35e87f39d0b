#pragma once

#include "model/prescription.h"
#include "session/outcome.h"

#include <QWidget>

class QGridLayout;

namespace hipwise {

/// What was done of a step, side by side.
class OutcomeRow : public QWidget
{
    Q_OBJECT

public:
    OutcomeRow(const PrescribedStep &step, const StepOutcome &outcome, QWidget *parent = nullptr);
};

} // namespace hipwise
