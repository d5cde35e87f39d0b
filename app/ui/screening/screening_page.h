#pragma once

#include "safety/profile.h"
#include "safety/safety_tables.h"
#include "ui/screening/screening_questions.h"

#include <QWidget>

class QStackedWidget;

namespace hipwise {

class Button;
class Label;
class QuestionView;
class ReasonsPanel;
class SegmentBar;

/// The questions before the first session, a short page at a time. Nothing is ticked beforehand
/// the first time, and "None of these" is the fast way through. A red flag ends them with what to do and how soon.
class ScreeningPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScreeningPage(SafetyTables tables, QWidget *parent = nullptr);

    /// From the first question, as on \a today. What was said \a before of lasting things is
    /// ticked again, so that nothing is lost by hurrying through; a warning sign never is.
    void begin(CalendarDay today, const Profile &before);
    /// What to do with the red flags that have these \a ids, at once and without a question; after
    /// begin().
    void showSigns(const std::vector<std::string> &ids);

Q_SIGNALS:
    /// All questions were answered; the person may need somebody's yes yet.
    void finished(const hipwise::Profile &profile);
    /// A sign was found that needs a person first; it is asked again next time.
    void stoppedBySign(const std::vector<hipwise::RedFlag> &signs);
    void declined(); ///< not now, or away from the advice

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeAnswers();
    void ask(const ScreeningQuestion &question);
    void goOn();
    void goBack();
    void note(const std::vector<std::string> &ticked);
    void finish();
    void readTicks();
    void fit();

    SafetyTables m_tables;
    std::vector<ScreeningQuestion> m_questions;
    std::size_t m_at = 0; ///< m_questions.size() while confirming
    Profile m_profile;
    Profile m_before; ///< as it was said last time
    CalendarDay m_today;

    SegmentBar *m_progress;
    Label *m_pageWords;
    QStackedWidget *m_body;
    QuestionView *m_question = nullptr;
    ReasonsPanel *m_reasons;
    Button *m_back;
    Button *m_next;
    Button *m_notNow;
};

} // namespace hipwise
