#pragma once

#include <QScrollBar>

class QAbstractScrollArea;

namespace hipwise {

/// A slim scroll bar in the colours of the tokens.
class ScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit ScrollBar(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// No frame, no ground of its own, our scroll bar.
void makeCalm(QAbstractScrollArea &area);

} // namespace hipwise
