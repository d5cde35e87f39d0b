#pragma once

#include "model/step.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// The cautions of \a step that are for everybody, without the sentences that are \a shared.
QStringList cautionsForAll(const Step &step, const QStringList &shared);

/// Of these, what a sheet says that has no room for all: what is for the person it is adapted for,
/// and the sentences that say when to stop.
QStringList weightyCautions(const Step &step, const QStringList &shared);

/// Those for some people only, one after the other: most readers skip them. Who is advised the
/// same stands in one sentence: "Leave this one out: new hip; pelvic girdle pain."
QString cautionsForSome(const Step &step);

} // namespace hipwise
