#pragma once

#include <QAbstractButton>

namespace hipwise {

/// A book with the number of sources: opens and closes their list.
class SourceToggle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SourceToggle(int count, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace hipwise
