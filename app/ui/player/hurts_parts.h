#pragma once

#include "safety/safety_tables.h"
#include "ui/player/hurts_answers.h"
#include "ui/player/hurts_words.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace hipwise {

class Prose;

// What the page of Something hurts is put together from.

/// "Clock stopped. 13 s left" with a sign of rest.
QWidget *makeStopped(Prose *left);

/// "Ease out of it.", or who stands keeps hold; with \a isLong all there is to say, for a column.
QWidget *makeFirstWords(bool isLong, bool isStanding);

/// The same in a strip above the question.
QWidget *makeFirstStrip(bool isStanding);

/// Sign and advice of a rule.
QWidget *makeAdvice(const HurtsWords &words);

/// The answer with this \a number, from 0 on; an amount is a small one with the number alone.
QAbstractButton *makeAnswer(const QString &text, std::size_t number, bool isAmount, bool isLarge);

QWidget *inColumns(const std::vector<QAbstractButton *> &buttons, int columns);
QWidget *inFlow(const std::vector<QAbstractButton *> &buttons);
QWidget *makeScrolled(QWidget *content);

/// The object name of the button that takes it: "wayEase".
QString wayId(WayOn way);

/// The question in large, and a line below it.
struct HurtsTitle
{
    QString title;
    QString more;
};
HurtsTitle titleFor(const HurtsAnswers &answers, const SafetyTables &tables);

} // namespace hipwise
