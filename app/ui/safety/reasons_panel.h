#pragma once

#include "safety/stop_rule.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace hipwise {

class Prose;

/// Beside the questions: why we ask, and when to stop during a session.
class ReasonsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ReasonsPanel(const std::vector<StopRule> &rules, QWidget *parent = nullptr);

    /// Why the question is asked that it stands beside.
    void setWhy(const QString &why);

private:
    void addSigns(QVBoxLayout &layout, const std::vector<StopRule> &rules, bool emergency);

    Prose *m_why;
};

} // namespace hipwise
