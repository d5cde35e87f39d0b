#pragma once

#include "model/caution.h"
#include "model/demand.h"
#include "model/dose.h"
#include "model/equipment.h"
#include "model/laterality.h"
#include "model/pose.h"
#include "model/position.h"
#include "model/side.h"
#include "model/step_kind.h"
#include "model/support.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// A neighbour of a step on the way to less or more.
struct StepVariant
{
    std::string text;
    std::string step; ///< id of the catalogue step that the text describes; empty if none

    friend bool operator==(const StepVariant &, const StepVariant &) = default;
};

/// One exercise of the catalogue. All text is plain UTF-8, never markup.
struct Step
{
    std::string id;   ///< kebab-case, stable
    std::string name; ///< without the side
    Position position = Position::Lying;
    Support support = Support::None;
    std::vector<EquipmentNeed> equipment;
    Laterality laterality = Laterality::Bilateral;
    StepKind kind = StepKind::Static;
    int level = 1; ///< 1 gentle, 2 moderate, 3 advanced
    std::string motion;
    std::vector<std::string> muscles;
    std::vector<std::string> muscleGroups;
    std::string feel; ///< where the person feels it
    std::string setup;
    std::vector<std::string> cues; ///< in speaking order; {side} and {other} name sides
    std::string breathing;
    std::string mistake;
    Dose dose;
    std::optional<StepVariant> easier;
    std::optional<StepVariant> harder;
    std::vector<Caution> cautions;
    std::vector<Demand> demands; ///< as a file has it: those stated; in the catalogue: all
    bool techniqueSeen = false;  ///< whether a source shows the movement
    std::vector<std::string> sources;
    std::optional<Pose> pose;

    friend bool operator==(const Step &, const Step &) = default;
};

/// A cue with {side} and {other} filled in; without a side they read "working" and "other".
std::string spoken(std::string_view cue, std::optional<Side> side);

/// Whether a source that is more than general knowledge shows the movement.
bool isTechniqueChecked(const Step &step);

/// What everybody has to mind, or an empty text: the step's first general caution.
std::string_view generalCaution(const Step &step);

} // namespace hipwise
