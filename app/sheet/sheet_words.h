#pragma once

#include "model/routine.h"
#include "model/source.h"
#include "safety/stop_rule.h"
#include "sheet/paragraph.h"

#include <QString>

#include <chrono>
#include <vector>

namespace hipwise {

/// With a capital letter and a full stop.
QString sentence(const QString &text);
QString capitalised(QString text);

/// What it is for and for whom, in one or two sentences.
QString purposeInWords(const Routine &routine);

QString minutesInWords(std::chrono::milliseconds length);

/// Each thing once, without what it is for: "Mat or bed; optional: towel, pillow".
QString equipmentInWords(const ResolvedRoutine &routine);

/// The signs at which to stop, and those at which to call for help, each a paragraph of its own.
/// Empty if none of \a rules stops.
std::vector<std::vector<TextRun>> stopInWords(const std::vector<StopRule> &rules);

/// The short form, author and title.
QString sourceInWords(const Source &source);

} // namespace hipwise
