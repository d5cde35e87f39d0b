#pragma once

#include "session/clock.h"
#include "session/outcome.h"

#include <QScrollArea>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace hipwise {

class Button;
class IconView;
class Prose;

/// After a session: how long it took, what was done, and when next.
class SummaryPage : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent = nullptr);

    /// \a completed says whether it ran to its end.
    void setSummary(const ResolvedRoutine &routine, const std::vector<StepOutcome> &outcomes,
                    Milliseconds activeTime, bool completed);

Q_SIGNALS:
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
    QBoxLayout *m_columns = nullptr; ///< of the content: side by side, or one above the other
};

} // namespace hipwise
