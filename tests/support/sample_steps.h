#pragma once

#include "model/routine.h"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace hipwise {

inline Dose held(std::chrono::seconds hold, int repetitions = 1,
                 std::chrono::seconds rest = std::chrono::seconds(0), int sets = 1)
{
    return {.hold = hold, .repetitions = repetitions, .sets = sets, .rest = rest};
}

inline Dose repeated(std::chrono::milliseconds tempo, int repetitions, int sets = 1,
                     std::chrono::seconds rest = std::chrono::seconds(0))
{
    return {.tempo = tempo, .repetitions = repetitions, .sets = sets, .rest = rest};
}

inline Dose lasting(std::chrono::seconds duration, int sets = 1,
                    std::chrono::seconds rest = std::chrono::seconds(0))
{
    return {.duration = duration, .sets = sets, .rest = rest};
}

/// A step with three cues, two of which name sides.
inline PrescribedStep sampleStep(Laterality laterality, const Dose &dose,
                                 Position position = Position::Lying,
                                 StepKind kind = StepKind::Static)
{
    PrescribedStep prescribed;
    prescribed.step.id = "knee-to-chest";
    prescribed.step.name = "Knee to chest";
    prescribed.step.position = position;
    prescribed.step.laterality = laterality;
    prescribed.step.kind = kind;
    prescribed.step.setup = "Lie on your back.";
    prescribed.step.cues = {"Lift the {side} knee.", "Draw it closer.",
                            "Let the {other} leg rest."};
    prescribed.step.dose = dose;
    prescribed.dose = dose;
    return prescribed;
}

inline PrescribedStep named(PrescribedStep prescribed, std::string name)
{
    prescribed.step.name = std::move(name);
    return prescribed;
}

inline ResolvedRoutine routineOf(std::vector<PrescribedStep> steps)
{
    ResolvedRoutine routine;
    routine.routine.id = "sample";
    routine.steps = std::move(steps);
    return routine;
}

/// Three steps in three positions, 244 s by the default pacing:
///
///     0 s    lying, a stretch of 20 s twice a side:
///            prepare 0, left hold 13 and 49, other side 72, right hold 83 and 119
///     142 s  seated, a stretch of 30 s once: hold 170
///     203 s  standing, six alternating repetitions of 4 s: the first 215
///     239 s  finish
inline ResolvedRoutine sampleRoutine()
{
    using namespace std::chrono_literals;
    return routineOf(
        {named(sampleStep(Laterality::Unilateral, held(20s, 2, 10s)), "Knee to chest"),
         named(sampleStep(Laterality::Bilateral, held(30s), Position::Seated), "Forward fold"),
         named(sampleStep(Laterality::Alternating, repeated(4s, 6), Position::Standing,
                          StepKind::Dynamic),
               "March")});
}

} // namespace hipwise
