#pragma once

#include <QSize>
#include <QString>

#include <functional>

namespace hipwise {

struct OpenWindow;

/// Goes through what there is to see in the library, to learn and in the player, and calls \a look for each
/// page with its name.
void visitLibrary(OpenWindow &open, const std::function<void(const QString &page)> &look);
/// Taking a routine from elsewhere.
void visitBringIn(OpenWindow &open, const std::function<void(const QString &page)> &look);
void visitLearn(OpenWindow &open, const std::function<void(const QString &page)> &look);
void visitPlayer(OpenWindow &open, const std::function<void(const QString &page)> &look);
void visitProgrammes(OpenWindow &open, const std::function<void(const QString &page)> &look);
/// The pages around them: routine, safety, summary, problems.
void visitOthers(OpenWindow &open, const std::function<void(const QString &page)> &look);
/// A day after a session: the question, every answer, and the routine that it eases or pauses. Goes
/// last, for the day is another then.
void visitNextDay(OpenWindow &open, const std::function<void(const QString &page)> &look);

} // namespace hipwise
