#pragma once

#include "catalog/adapted_routine.h"
#include "cli/arguments.h"
#include "cli/command_context.h"
#include "cli/lazy_catalog.h"
#include "cli/option.h"
#include "safety/next_time.h"
#include "safety/profile.h"

#include <QTextStream>

#include <functional>
#include <optional>
#include <vector>

namespace hipwise {

/// --flags, by which a command is told for what person it works.
Option flagsOption();

/// The caution flags that \a given names, in the order of the catalogue; none without the option, and
/// for "none".
/// An unknown one is refused on \a err, and nothing comes back.
std::optional<std::vector<CautionFlag>> flagsGiven(const Arguments &given, LazyCatalog &catalog,
                                                   QTextStream &err);

/// The same, and without the option the flags of the person at this machine, as what guides them
/// has to go by.
std::optional<std::vector<CautionFlag>> flagsToGuideBy(const Arguments &given, LazyCatalog &catalog,
                                                       const std::function<Profile()> &profile,
                                                       QTextStream &err);

/// The same for what only shows a routine: with the answers of the person a line on \a err says for what,
/// and how to have it as it is.
std::optional<std::vector<CautionFlag>> flagsToShowBy(const Arguments &given, LazyCatalog &catalog,
                                                      const std::function<Profile()> &profile,
                                                      QTextStream &err);

/// Whether a warning sign ended the last session of the person and nobody has looked at it; \a err says
/// so, and what to do. "none" asks for nobody.
bool waitsForLook(const Arguments &given, LazyCatalog &catalog,
                  const std::function<Profile()> &profile, QTextStream &err);

/// Says on \a err whom no session is for, where the person at this machine has never answered the
/// questions of the window. For another person, with --flags, somebody else has.
void tellIfUnasked(const Arguments &given, const std::function<Profile()> &profile,
                   QTextStream &err);

/// What the last sessions of the routine with \a id mean for the next one of the person at this machine;
/// \a err says it if it is not as planned. For another person, with --flags, it is as planned.
NextDose doseToGuideBy(const Arguments &given, const std::string &id, LazyCatalog &catalog,
                       const CommandContext &context, QTextStream &err);

/// \a routine for a person with \a flags. If there is nothing sensible to do, \a err says so and
/// what fits instead, and nothing comes back.
std::optional<AdaptedRoutine> routineFor(const CatalogRoutine &routine,
                                         const std::vector<CautionFlag> &flags,
                                         const Catalog &catalog, QTextStream &err);

/// What became of the steps, one line each, with the reason; empty when nothing did.
QString changesText(const AdaptedRoutine &routine);

} // namespace hipwise
