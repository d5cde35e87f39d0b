#include "desktop/desktop_bus.h"
#include "desktop/notifier.h"
#include "ui/player/forgotten_pause.h"
#include "ui/player/session_player.h"
#include "ui/reminders/reminder_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/panel_icon.h"

#include <QCoreApplication>

#include <utility>

// What the desktop shows of the program while nobody looks at its window: nothing, unless a person
// has asked for it.

namespace hipwise {

namespace {

constexpr QLatin1String openAction("default");
constexpr QLatin1String notTodayAction("not-today");

} // namespace

void MainWindow::useDesktop()
{
    m_reminders->setReminders(m_settings.reminders);
    usePanelIcon();
}

void MainWindow::usePanelIcon()
{
    const bool isWanted = m_settings.hasPanelIcon && PanelIcon::isPossible();
    if (isWanted == static_cast<bool>(m_panelIcon))
        return;
    if (!isWanted) {
        m_panelIcon.reset();
        return;
    }
    m_panelIcon = std::make_unique<PanelIcon>();
    connect(m_panelIcon.get(), &PanelIcon::opening, this,
            [this] { m_panelIcon->setReminding(m_reminders->isExpectedToday()); });
    connect(m_panelIcon.get(), &PanelIcon::openRequested, this, [this] { comeForward(); });
    connect(m_panelIcon.get(), &PanelIcon::notTodayRequested, m_reminders,
            &ReminderKeeper::leaveToday);
    connect(m_panelIcon.get(), &PanelIcon::quitRequested, this, &MainWindow::quit);
}

/// A session under way asks first, in the window.
void MainWindow::quit()
{
    m_isQuitting = true;
    if (close())
        QCoreApplication::quit();
    else
        comeForward();
    m_isQuitting = false;
}

void MainWindow::watchPause()
{
    if (!m_settings.tellsOfPause)
        return;
    m_pause = std::make_unique<ForgottenPause>(*m_player);
    connect(m_pause.get(), &ForgottenPause::forgotten, this, &MainWindow::tellOfPause);
    connect(m_pause.get(), &ForgottenPause::remembered, this, [this] {
        if (m_notifier)
            m_notifier->withdraw();
    });
}

/// In earnest, or from the settings to see what it looks like.
void MainWindow::tellOfPause()
{
    notify(tr("Your session is paused"), tr("It goes on where you left it, when you are ready."),
           {{openAction, tr("Open")}});
}

void MainWindow::remind()
{
    if (isInSession())
        return;
    notify(tr("Time to move, if you like"), tr("Ready when you are."),
           {{openAction, tr("Open")}, {notTodayAction, tr("Not today")}});
}

void MainWindow::notify(const QString &title, const QString &text,
                        std::vector<std::pair<QString, QString>> actions)
{
    if (!m_notifier) {
        m_notifier = std::make_unique<Notifier>(m_parts.desktop.connection());
        connect(m_notifier.get(), &Notifier::chosen, this, &MainWindow::onNoticeChosen);
    }
    m_notifier->show({title, text, std::move(actions)});
}

void MainWindow::onNoticeChosen(const QString &action)
{
    if (action == notTodayAction)
        m_reminders->leaveToday();
    else
        comeForward();
}

bool MainWindow::isDoneToday() const
{
    const std::vector<SessionRecord> latest = m_parts.history.latest(1);
    return !latest.empty() && latest.front().started.day == m_parts.wallClock.today();
}

} // namespace hipwise
