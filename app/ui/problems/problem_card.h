#pragma once

#include "catalog/problem.h"
#include "ui/widgets/panel.h"

namespace hipwise {

/// One thing wrong in a file: where it is, and what was expected and found.
class ProblemCard : public Panel
{
    Q_OBJECT

public:
    explicit ProblemCard(const Problem &problem, QWidget *parent = nullptr);
};

} // namespace hipwise
