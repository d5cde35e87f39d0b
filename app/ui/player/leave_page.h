#pragma once

#include <QWidget>

namespace hipwise {

/// Asks once before a session is left.
class LeavePage : public QWidget
{
    Q_OBJECT

public:
    explicit LeavePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void stayed();
    void left();
};

} // namespace hipwise
