#include "ui/shell/panel_icon.h"

#include <QAction>
#include <QIcon>

namespace hipwise {

PanelIcon::PanelIcon(QObject *parent)
    : QObject(parent)
    , m_icon(QIcon(QStringLiteral(":/icons/hipwise.svg")))
    , m_notToday(nullptr)
{
    QAction *open = m_menu.addAction(tr("Open Hipwise"));
    connect(open, &QAction::triggered, this, &PanelIcon::openRequested);
    m_notToday = m_menu.addAction(tr("No reminder today"));
    connect(m_notToday, &QAction::triggered, this, &PanelIcon::notTodayRequested);
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(tr("Quit"));
    connect(quit, &QAction::triggered, this, &PanelIcon::quitRequested);
    connect(&m_menu, &QMenu::aboutToShow, this, &PanelIcon::opening);
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Q_EMIT openRequested();
            });
    m_icon.setToolTip(QStringLiteral("Hipwise"));
    m_icon.setContextMenu(&m_menu);
    setReminding(false);
    m_icon.show();
}

bool PanelIcon::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void PanelIcon::setReminding(bool isReminding)
{
    m_notToday->setVisible(isReminding);
}

} // namespace hipwise
