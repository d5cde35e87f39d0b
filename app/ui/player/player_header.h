#pragma once

#include <QWidget>

class QTimer;

namespace hipwise {

class Label;
class Prose;

/// Along the top of the player: the way out, what is done or said, and the time that is left. One
/// line at a time can stand in the title's place for a while.
class PlayerHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setTotalLeft(const QString &left);

    /// Goes away by itself. What is still there stays in front of it.
    void showNotice(const QString &sentence);
    void hideNotice();
    /// What is there; empty if nothing is.
    QString notice() const;

Q_SIGNALS:
    void leaveRequested();

private:
    Prose *m_title;
    Label *m_totalLeft;
    Prose *m_notice;
    QTimer *m_noticeTimer;
};

} // namespace hipwise
