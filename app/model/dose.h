#pragma once

#include "model/laterality.h"
#include "model/step_kind.h"

#include <chrono>
#include <optional>
#include <string>

namespace hipwise {

/// How much of a step: held repetitions, repetitions by tempo, or one stretch of time.
/// A length of zero means that the dose does not have it; exactly one of hold, tempo and
/// duration is set in a dose that isComplete().
struct Dose
{
    std::chrono::seconds hold{0};       ///< of one repetition
    std::chrono::milliseconds tempo{0}; ///< of one repetition, out and back
    std::chrono::seconds duration{0};   ///< without a break
    int repetitions = 1;                ///< per set, and per side where the step is unilateral
    int sets = 1;
    std::chrono::seconds rest{0}; ///< between holds, and between sets

    friend bool operator==(const Dose &, const Dose &) = default;
};

/// What a prescription changes in the dose of its step.
struct DoseChange
{
    std::optional<std::chrono::seconds> hold;
    std::optional<std::chrono::milliseconds> tempo;
    std::optional<std::chrono::seconds> duration;
    std::optional<int> repetitions;
    std::optional<int> sets;
    std::optional<std::chrono::seconds> rest;

    friend bool operator==(const DoseChange &, const DoseChange &) = default;
};

/// A hold, a tempo or a duration in \a change replaces whichever of the three \a dose had.
Dose changed(Dose dose, const DoseChange &change);

/// Whether exactly one of hold, tempo and duration is given.
bool isComplete(const Dose &dose);

/// The short form on screen: "20 s × 3 each side", "8 slow times", "30 s".
std::string badge(const Dose &dose, Laterality laterality);

/// The long form on paper: "20 seconds × 3, each side, 10 seconds rest between".
std::string inWords(const Dose &dose, Laterality laterality);

} // namespace hipwise
