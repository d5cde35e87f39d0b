#pragma once

#include <QStringList>

class QWidget;

namespace hipwise {

/// What does not fit in a window, a line each, such as "label \"Step 3 of 5\": 80 of 96 wide":
/// text that needs more room than it has, widgets that lie on one another or stick out.
QStringList layoutFaults(const QWidget &window);

} // namespace hipwise
