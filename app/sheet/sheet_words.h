#pragma once

#include "model/routine.h"
#include "model/source.h"
#include "safety/red_flag.h"
#include "safety/stop_rule.h"
#include "sheet/paragraph.h"

#include <QString>

#include <chrono>
#include <vector>

namespace hipwise {

/// With a capital letter and a full stop.
QString sentence(const QString &text);
QString capitalised(QString text);

/// A sentence as part of another: "A pop with pain." becomes "a pop with pain". Abbreviations
/// keep their capitals.
QString inSentence(const QString &sign);

/// What it is for and for whom, in one or two sentences.
QString purposeInWords(const Routine &routine);

/// What a cue means by the working side; empty where no step of \a routine has sides.
QString workingSideInWords(const ResolvedRoutine &routine);

QString minutesInWords(std::chrono::milliseconds length);

/// The signs at which to stop, and those at which to call for help, each a paragraph of its own.
/// Those to call for help at are the emergencies of \a rules and the ones that are asked first of
/// \a flags: what is an emergency before a session is one on the mat as well, and a sheet has
/// nobody beside it who asks. Empty if there are none.
std::vector<std::vector<TextRun>> stopInWords(const std::vector<StopRule> &rules,
                                              const std::vector<RedFlag> &flags);

/// The short form, author and title, without what only helps to look it up.
QString sourceInWords(const Source &source);

} // namespace hipwise
