#pragma once

#include "safety/safety_tables.h"

#include <QString>

#include <set>
#include <string>
#include <vector>

namespace hipwise {

/// A line of a page that can be ticked.
struct ScreeningLine
{
    std::string id; ///< of a red flag or a caution flag
    QString statement;
    QString meaning; ///< may be empty
};

/// What is asked at once.
struct ScreeningQuestion
{
    QString title;
    QString hint;
    QString why;
    std::vector<ScreeningLine> lines;
    bool asksRedFlags = false; ///< one that is ticked ends the questions
};

/// All pages that everybody sees, in order; one without lines is left out.
std::vector<ScreeningQuestion> screeningQuestions(const SafetyTables &tables);

/// What somebody has to have agreed to for those of \a flags that need it, each statement once;
/// without lines if none does.
ScreeningQuestion confirmingQuestion(const std::vector<CautionFlag> &flags);

/// The ids of all \a flags whose statement is that of a line of \a ticked.
std::set<std::string> confirmedBy(const std::vector<std::string> &ticked,
                                  const std::vector<CautionFlag> &flags);

} // namespace hipwise
