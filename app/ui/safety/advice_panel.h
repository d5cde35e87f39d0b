#pragma once

#include "safety/red_flag.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace hipwise {

/// The signs of one urgency, with what to do about each.
class AdvicePanel : public Panel
{
    Q_OBJECT

public:
    /// Shows those of \a flags that have this urgency.
    AdvicePanel(const std::vector<RedFlag> &flags, RedFlag::Urgency urgency,
                QWidget *parent = nullptr);
};

/// A panel for each urgency that one of \a flags has, the most urgent first.
std::vector<AdvicePanel *> advicePanels(const std::vector<RedFlag> &flags);

} // namespace hipwise
