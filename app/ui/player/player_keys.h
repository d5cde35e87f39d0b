#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QShortcut;

namespace hipwise {

class SessionPlayer;

/// The keys of the guided session, with those of a keyboard whose desktop leaves them to the window
/// in front, and a presenter's. Space and the page keys are the page's own.
class PlayerKeys : public QObject
{
    Q_OBJECT

public:
    /// They act while \a page or what is in it has the keyboard.
    explicit PlayerKeys(QWidget *page);

    /// Null: they do nothing.
    void setPlayer(SessionPlayer *player) { m_player = player; }
    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void muteAllRequested();
    void voiceMuteRequested();
    void fullScreenRequested();
    void farRequested();
    void turnRequested();

private:
    void add(QWidget &page, const std::vector<QKeySequence> &keys,
             const std::function<void(SessionPlayer &)> &action);
    void addForPlayer(QWidget &page);

    SessionPlayer *m_player = nullptr;
    std::vector<QShortcut *> m_shortcuts;
};

} // namespace hipwise
