#pragma once

#include "session/programme_plan.h"

#include <QWidget>

namespace hipwise {

/// A day of a plan in a small box: done with a check, today with a strong edge, or to come.
class DayTag : public QWidget
{
    Q_OBJECT

public:
    DayTag(const PlannedSession &session, bool isToday, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_isDone;
    bool m_isToday;
};

} // namespace hipwise
