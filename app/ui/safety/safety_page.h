#pragma once

#include "catalog/caution_reader.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace hipwise {

class Button;
class ReasonsPanel;
class SignList;

/// Before the very first session: is there a sign that needs somebody to look at it first?
class SafetyPage : public QWidget
{
    Q_OBJECT

public:
    explicit SafetyPage(const SafetyTables &tables, QWidget *parent = nullptr);

    /// Back to the question.
    void reset();

Q_SIGNALS:
    void accepted(); ///< none of the signs
    void declined(); ///< not now, or somebody is asked first

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeQuestion(const SafetyTables &tables);
    QWidget *makeAdvice(const SafetyTables &tables);
    QWidget *makeAnswers();
    void showAdvice();
    void fit();

    QStackedWidget *m_views;
    QGridLayout *m_question = nullptr;
    QWidget *m_answers = nullptr;
    ReasonsPanel *m_reasons = nullptr;
    SignList *m_signs = nullptr;
    QScrollArea *m_signArea = nullptr;
    Button *m_none = nullptr;
    Button *m_close = nullptr;
};

} // namespace hipwise
