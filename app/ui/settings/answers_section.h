#pragma once

#include <QWidget>

namespace hipwise {

class Button;
class Prose;

/// What was said in the screening is the person's: to be given again, or deleted.
class AnswersSection : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersSection(QWidget *parent = nullptr);

    /// Whether there are answers to delete.
    void setKept(bool isKept);

Q_SIGNALS:
    void askAgainRequested();
    void deleteRequested();

private:
    Prose *m_words;
    Button *m_delete;
};

} // namespace hipwise
