#pragma once

#include "model/level.h"
#include "model/position.h"
#include "model/prescription.h"

#include <string>
#include <vector>

namespace hipwise {

/// An ordered list of prescribed steps, as its file says it.
struct Routine
{
    std::string id; ///< kebab-case, stable
    std::string title;
    std::string goal;
    std::string audience;
    Level level = Level::Beginner;
    std::string frequency;
    std::vector<std::string> tags;
    std::vector<std::string> fits; ///< caution flags of people whom it leaves no step out for
    bool beforeExercise = false;
    std::string note;
    std::vector<std::string> sources; ///< beyond those of the steps
    std::vector<Prescription> prescriptions;

    friend bool operator==(const Routine &, const Routine &) = default;
};

/// A routine with every step looked up: all that a session or a sheet needs.
struct ResolvedRoutine
{
    Routine routine;
    std::vector<PrescribedStep> steps; ///< never empty

    friend bool operator==(const ResolvedRoutine &, const ResolvedRoutine &) = default;
};

/// Its steps without their doses, in order.
std::vector<Step> stepsOf(const ResolvedRoutine &routine);

/// The position of most of its steps; on a draw, the one that comes first.
Position mainPosition(const ResolvedRoutine &routine);

/// Every position in the order met, each once.
std::vector<Position> positions(const ResolvedRoutine &routine);

/// What has to be at hand, each need once: the needed first, then the optional.
std::vector<EquipmentNeed> equipment(const ResolvedRoutine &routine);

/// Ids of all sources, of the steps and then of the routine, each once.
std::vector<std::string> sources(const ResolvedRoutine &routine);

} // namespace hipwise
