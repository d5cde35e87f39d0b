#pragma once

#include "sheet/paragraph.h"
#include "sheet/sheet_content.h"

#include <QString>

#include <vector>

namespace hipwise {

/// People, and the steps that they leave out.
struct LeaveOut
{
    QString people; ///< "hip replacement, back approach; outer hip pain"
    QString steps;  ///< "1–3, 5", "all steps"
};

/// Who leaves out which steps of a sheet that is for nobody in particular, those with the same steps
/// together; who does none before asking comes last.
std::vector<LeaveOut> leaveOuts(const SheetContent &content);

/// The same in one paragraph; empty if there is nobody.
std::vector<TextRun> leaveOutWords(const SheetContent &content);

} // namespace hipwise
