#pragma once

#include <QWidget>

namespace hipwise {

/// A dash for every hold or repetition, solid for those done.
class SideDashes : public QWidget
{
    Q_OBJECT

public:
    /// More than this many are a number instead of dashes.
    static constexpr int most = 5;

    SideDashes(int done, int planned, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done;
    int m_planned;
};

} // namespace hipwise
