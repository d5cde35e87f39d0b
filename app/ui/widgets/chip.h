#pragma once

#include <QAbstractButton>

namespace hipwise {

/// A checkable choice in a row of choices.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    /// An icon behind the text, such as a chevron.
    void setTrailingIcon(const QString &name);
    /// Another text, at the width that it needs.
    void setChipText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    QString m_trailingIcon;
};

} // namespace hipwise
