#pragma once

#include <QPointer>
#include <QWidget>

namespace hipwise {

/// The ring round the control that has the keyboard, shown only when the keyboard put it there.
/// It lies over the window, so that no control needs room for it.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
};

} // namespace hipwise
