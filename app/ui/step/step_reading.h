#pragma once

#include "catalog/catalog.h"

#include <QWidget>

namespace hipwise {

class Figures;

/// What there is to read of a step by itself: its name, dose and place, and then all about it.
class StepReading : public QWidget
{
    Q_OBJECT

public:
    /// Keeps nothing of \a catalog.
    StepReading(Figures &figures, const Step &step, const Catalog &catalog,
                QWidget *parent = nullptr);
};

} // namespace hipwise
