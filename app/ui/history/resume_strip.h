#pragma once

#include <QWidget>

namespace hipwise {

class Button;
class Prose;

/// Offers to go on with a session that the program, or the computer, stopped in the middle of.
/// Hidden while there is none.
class ResumeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ResumeStrip(QWidget *parent = nullptr);

    /// The sentence that says which; an empty one hides this.
    void setOffer(const QString &sentence);

Q_SIGNALS:
    void resumeRequested();
    void declined();

private:
    Prose *m_words;
    Button *m_resume;
    Button *m_notNow;
};

} // namespace hipwise
