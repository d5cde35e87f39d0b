#pragma once

#include <QWidget>

namespace hipwise {

class Prose;

/// One sentence on the history, until the person has read it. Hidden while there is none.
class HistoryNotice : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryNotice(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

private:
    Prose *m_words;
};

} // namespace hipwise
