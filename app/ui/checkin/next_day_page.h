#pragma once

#include "model/source.h"
#include "safety/next_day.h"
#include "safety/next_words.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QScrollArea;

namespace hipwise {

class AnswerButton;
class Button;

/// The question of the next day, once, when the program is opened again: how are hip and back,
/// next to how they usually are? The answer is followed by what it comes to.
class NextDayPage : public QWidget
{
    Q_OBJECT

public:
    explicit NextDayPage(QWidget *parent = nullptr);

    /// Asks about the session of the routine with this title on \a day.
    void begin(const QString &routine, CalendarDay day, CalendarDay today);
    /// After answered(): what comes next, and what two weeks come to, if that is anything.
    void setWords(DayLight light, const NextWords &words, const NextWords &twoWeeks,
                  const std::vector<Source> &sources);

Q_SIGNALS:
    void answered(hipwise::NextDay::Answer answer);
    void finished(); ///< answered and read
    void putOff();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeQuestion(const QString &routine, CalendarDay day, CalendarDay today);
    QWidget *makeVerdict(DayLight light, const NextWords &words, const NextWords &twoWeeks,
                         const std::vector<Source> &sources);
    void show(QWidget *content);

    QScrollArea *m_area;
    Button *m_go;
    Button *m_later;
    std::vector<AnswerButton *> m_answers; ///< while they are asked for
};

} // namespace hipwise
