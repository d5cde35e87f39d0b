#include "ui/player/player_keys.h"

#include "ui/player/session_player.h"

#include <QShortcut>
#include <QWidget>

namespace hipwise {

PlayerKeys::PlayerKeys(QWidget *page)
    : QObject(page)
{
    addForPlayer(*page);
    const auto addSignal = [&](const QKeySequence &key, void (PlayerKeys::*signal)()) {
        add(*page, {key}, [this, signal](SessionPlayer &) { Q_EMIT(this->*signal)(); });
    };
    addSignal(Qt::Key_M, &PlayerKeys::muteAllRequested);
    addSignal(Qt::Key_V, &PlayerKeys::voiceMuteRequested);
    addSignal(Qt::Key_F, &PlayerKeys::fullScreenRequested);
    addSignal(Qt::Key_L, &PlayerKeys::farRequested);
    addSignal(Qt::Key_T, &PlayerKeys::turnRequested);
}

void PlayerKeys::addForPlayer(QWidget &page)
{
    using std::chrono::seconds;
    add(page, {Qt::Key_Left, Qt::Key_MediaPrevious}, [](SessionPlayer &p) { p.back(); });
    add(page, {Qt::Key_Right}, [](SessionPlayer &p) { p.skip(); });
    add(page, {Qt::Key_MediaNext}, [](SessionPlayer &p) { p.goFurther(); });
    add(page, {Qt::Key_MediaTogglePlayPause, Qt::Key_MediaPlay, Qt::Key_B, Qt::Key_Period},
        [](SessionPlayer &p) { p.togglePause(); });
    add(page, {Qt::Key_MediaPause, Qt::Key_MediaStop, Qt::Key_Escape},
        [](SessionPlayer &p) { p.pause(); });
    add(page, {Qt::Key_Up}, [](SessionPlayer &p) { p.addTime(seconds(10)); });
    add(page, {Qt::Key_Down}, [](SessionPlayer &p) { p.addTime(seconds(-10)); });
    add(page, {Qt::Key_R}, [](SessionPlayer &p) { p.repeatStep(); });
    add(page, {Qt::Key_S}, [](SessionPlayer &p) { p.switchSide(); });
    add(page, {Qt::Key_H}, [](SessionPlayer &p) { p.hurts(); });
    add(page, {Qt::Key_Return, Qt::Key_Enter}, [](SessionPlayer &p) { p.ready(); });
}

void PlayerKeys::add(QWidget &page, const std::vector<QKeySequence> &keys,
                     const std::function<void(SessionPlayer &)> &action)
{
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, &page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, action] {
            if (m_player)
                action(*m_player);
        });
        m_shortcuts.push_back(shortcut);
    }
}

void PlayerKeys::setEnabled(bool isEnabled)
{
    for (QShortcut *shortcut : m_shortcuts)
        shortcut->setEnabled(isEnabled);
}

} // namespace hipwise
