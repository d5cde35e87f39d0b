#pragma once

#include <QAbstractButton>

namespace hipwise {

/// A statement that can be ticked, with what it means below it. The whole row is the target.
class CheckRow : public QAbstractButton
{
    Q_OBJECT

public:
    CheckRow(const QString &statement, const QString &meaning, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace hipwise
