#pragma once

#include "ui/screening/screening_questions.h"
#include "ui/widgets/read_to_end.h"

#include <QScrollArea>

#include <set>
#include <string>
#include <vector>

class QGridLayout;

namespace hipwise {

class CheckRow;

/// One page of questions: the lines to tick, none of them ticked by itself, in two columns where they are
/// many and there is room. Up and down go between them.
class QuestionView : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionView(const ScreeningQuestion &question, QWidget *parent = nullptr);

    /// The lines with these ids.
    void tick(const std::set<std::string> &ids);
    /// The ids of the lines that are ticked, in order.
    std::vector<std::string> ticked() const;

    /// Whether the last line has been on screen.
    bool hasShownAll() const { return m_read->isReached(); }
    void showMore() { m_read->showMore(); }

Q_SIGNALS:
    void tickedChanged();
    void allShown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(const QObject *from, int by);
    void arrange(int columns);

    std::vector<std::string> m_ids;
    std::vector<CheckRow *> m_rows;
    QGridLayout *m_grid;
    ReadToEnd *m_read = nullptr;
};

} // namespace hipwise
