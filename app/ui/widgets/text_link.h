#pragma once

#include <QAbstractButton>

namespace hipwise {

/// A few underlined words that lead somewhere in the same page.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TextLink(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace hipwise
