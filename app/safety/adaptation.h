#pragma once

#include "model/routine.h"
#include "safety/caution_flag.h"
#include "safety/step_change.h"
#include "safety/step_replacement.h"
#include "safety/substitution.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// A routine for one person: what their flags leave of it (evidence base, section 4.2).
struct Adaptation
{
    enum class Verdict {
        AsItIs,    ///< nothing had to change
        Adapted,   ///< something was capped, replaced or left out
        TooLittle, ///< what is left is no sensible routine
        AskFirst,  ///< a flag allows nothing before somebody has been asked
    };

    Verdict verdict = Verdict::AsItIs;
    std::optional<ResolvedRoutine> routine; ///< what to do; absent for TooLittle and AskFirst
    std::vector<StepChange> changes;        ///< one for each step of the routine as it was

    friend bool operator==(const Adaptation &, const Adaptation &) = default;
};

/// What adapting looks things up in.
struct AdaptationGround
{
    const StepsById &steps;
    const std::vector<Substitution> &substitutions;
    /// The key poses of a step with every joint given; empty for a step without a pose.
    std::function<std::vector<KeyPose>(const Step &)> completeKeys;
};

/// \a routine for a person with all of \a flags. No step that one of them leaves out stays, every
/// cap holds, and sides stay equal, as a step is changed as a whole.
Adaptation adapted(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags,
                   const AdaptationGround &ground);

/// One prescribed step with the caps of \a flags and what they remind of, on the bed where they
/// keep off the floor; it has to pass them.
PrescribedStep capped(PrescribedStep step, const std::vector<CautionFlag> &flags,
                      const AdaptationGround &ground);

} // namespace hipwise
