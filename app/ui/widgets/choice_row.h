#pragma once

#include <QAbstractButton>

namespace hipwise {

/// One line of a ChoiceList, with a check before it when it is chosen.
class ChoiceRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceRow(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace hipwise
