#pragma once

#include "model/routine.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// The sentences that the cautions for everybody repeat in more than half of the steps of
/// \a routine, in the order met: said once for every step they take less room, and are read.
QStringList sharedCautions(const ResolvedRoutine &routine);

/// The sentences of \a text, each with its full stop.
QStringList sentencesOf(const QString &text);

/// \a caution without those of its sentences that are among \a shared; may be empty.
QString withoutShared(const QString &caution, const QStringList &shared);

} // namespace hipwise
