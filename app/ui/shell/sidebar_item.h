#pragma once

#include <QAbstractButton>

namespace hipwise {

/// One line of the sidebar.
class SidebarItem : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarItem(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setLook(const QString &text, const QString &iconName);
    void setNarrow(bool isNarrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    bool m_isNarrow = false;
};

} // namespace hipwise
