#pragma once

#include <QAbstractButton>

namespace hipwise {

class Prose;

/// One answer to a question, large enough to be hit from the floor. A text that is longer than the
/// line wraps. Enter and Space choose it, and whoever shows it may let its key do so, too.
class AnswerButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        First, ///< the way to go before all others
        Urgent,
    };

    /// \a key is shown in a little box before the text; none if it is empty.
    AnswerButton(Kind kind, const QString &text, const QString &key, QWidget *parent = nullptr);

    /// Higher and in larger type, where there is room.
    void setLarge();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Kind m_kind;
    QWidget *m_key = nullptr;
    Prose *m_text;
};

} // namespace hipwise
