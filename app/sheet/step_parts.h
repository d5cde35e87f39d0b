#pragma once

#include "model/prescription.h"
#include "sheet/step_text.h"

#include <QStringList>

#include <cstddef>

namespace hipwise {

/// Name, place and dose; the dose beside the name where that is wished and there is room.
void addTitle(StepText &text, const PrescribedStep &prescribed, bool isDoseBesideName,
              bool hasPlace = true);

/// How to begin, and the first \a mostCues of the cues.
void addCues(StepText &text, const Step &step, std::size_t mostCues = 99);

/// How much a step says of what goes with its cues.
enum class Feeling { All, WithoutBreathing, None };

/// Where to feel it and how to breathe, as far as \a feeling asks for it, and in any case the note
/// for this person.
void addFeeling(StepText &text, const PrescribedStep &prescribed, Feeling feeling = Feeling::All);

/// Cautions that are for everybody.
void addNotes(StepText &text, const QStringList &notes);

/// Cautions in smaller print, as most readers skip them.
void addCautionsForSome(StepText &text, const QString &cautions);

} // namespace hipwise
