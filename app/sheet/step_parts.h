#pragma once

#include "model/prescription.h"
#include "sheet/step_text.h"

#include <QStringList>

namespace hipwise {

/// Name, place and dose; the dose beside the name where that is wished and there is room.
void addTitle(StepText &text, const PrescribedStep &prescribed, bool isDoseBesideName);

/// How to begin, and the cues.
void addCues(StepText &text, const Step &step);

/// Where to feel it and how to breathe, and the note for this person.
void addFeeling(StepText &text, const PrescribedStep &prescribed);

/// Cautions that are for everybody.
void addNotes(StepText &text, const QStringList &notes);

/// Cautions in smaller print, as most readers skip them.
void addCautionsForSome(StepText &text, const QString &cautions);

} // namespace hipwise
