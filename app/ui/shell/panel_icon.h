#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace hipwise {

/// Hipwise among the icons of the desktop's panel, as long as this is.
class PanelIcon : public QObject
{
    Q_OBJECT

public:
    explicit PanelIcon(QObject *parent = nullptr);

    /// Whether there is a panel to be in.
    static bool isPossible();
    /// Whether today may still bring a reminder, which can be declined.
    void setReminding(bool isReminding);

Q_SIGNALS:
    /// What it offers is about to be seen.
    void opening();
    void openRequested();
    void notTodayRequested();
    void quitRequested();

private:
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_notToday;
};

} // namespace hipwise
