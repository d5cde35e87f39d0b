#pragma once

#include "model/source.h"
#include "safety/check_out.h"
#include "safety/next_words.h"
#include "safety/pain_report.h"
#include "safety/safety_tables.h"
#include "session/clock.h"
#include "session/outcome.h"

#include <QScrollArea>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace hipwise {

class Button;
class IconView;
class NextPanel;
class Prose;

/// After a session: how long it took, what was done, how it feels, and when next.
class SummaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent = nullptr);

    /// \a completed says whether it ran to its end.
    void setSummary(const ResolvedRoutine &routine, const std::vector<StepOutcome> &outcomes,
                    Milliseconds activeTime, bool completed);
    /// What was said while something hurt, after setSummary(). If it ended the session, what to do
    /// comes before everything else, and no next time.
    void setSaid(const std::vector<PainRecord> &said, const SafetyTables &tables);
    /// It was breathing in the place of a routine; after setSummary().
    void setBreathingOnly();
    /// Asks for pain and effort, after setSummary().
    void askCheckOut(std::optional<int> painAtStart);
    /// What the answer comes to.
    void setNext(DayLight light, const NextWords &words, const std::vector<Source> &sources);

Q_SIGNALS:
    void checkedOut(const hipwise::CheckOut &checkOut); ///< again with each answer
    void chairRoutineRequested();
    void closeRequested();
    void printRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeButtons();
    void fit();

    IconView *m_icon;
    Prose *m_title;
    Prose *m_routine;
    QScrollArea *m_content;
    NextPanel *m_next = nullptr; ///< of the content: when to do it again
    QBoxLayout *m_buttons = nullptr;
    Button *m_print = nullptr;
    int m_widthOfButtons = 0;        ///< side by side, without what is between them
    QBoxLayout *m_news = nullptr;    ///< its second column
    QBoxLayout *m_columns = nullptr; ///< of the content: side by side, or one above the other
};

} // namespace hipwise
