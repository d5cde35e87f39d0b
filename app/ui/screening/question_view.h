#pragma once

#include "ui/screening/screening_questions.h"

#include <QScrollArea>

#include <string>
#include <vector>

namespace hipwise {

class CheckRow;

/// One page of questions: the lines to tick, none of them ticked. Up and down go between them.
class QuestionView : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionView(const ScreeningQuestion &question, QWidget *parent = nullptr);

    /// The ids of the lines that are ticked, in order.
    std::vector<std::string> ticked() const;

Q_SIGNALS:
    void tickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(const QObject *from, int by);

    std::vector<std::string> m_ids;
    std::vector<CheckRow *> m_rows;
};

} // namespace hipwise
