#pragma once

#include "session/pacing.h"
#include "support/sample_steps.h"

#include <array>
#include <random>

namespace hipwise {

/// Routines of every shape, the same ones for the same seed. INFO the seed.
class RandomRoutine
{
public:
    explicit RandomRoutine(unsigned seed)
        : m_random(seed)
    {}

    /// Both bounds are among the numbers.
    int number(int from, int to)
    {
        return from + static_cast<int>(m_random() % unsigned(to - from + 1));
    }
    bool chance(int percent) { return number(1, 100) <= percent; }

    Dose dose()
    {
        const std::chrono::seconds rest(chance(40) ? 0 : number(1, 20));
        const int sets = chance(60) ? 1 : number(2, 3);
        const int repetitions = chance(5) ? 30 : number(1, 7);
        switch (number(1, 3)) {
        case 1:
            return held(std::chrono::seconds(number(1, 65)), repetitions, rest, sets);
        case 2:
            return repeated(std::chrono::milliseconds(100 * number(10, 100)), repetitions, sets,
                            rest);
        default:
            return lasting(std::chrono::seconds(number(5, 120)), sets, rest);
        }
    }

    PrescribedStep step(Laterality laterality)
    {
        constexpr std::array positions{Position::Lying, Position::Seated, Position::Standing,
                                       Position::Kneeling, Position::FloorSitting};
        constexpr std::array kinds{StepKind::Static, StepKind::Dynamic, StepKind::Isometric,
                                   StepKind::Strength, StepKind::Breathing};
        PrescribedStep step = sampleStep(laterality, dose(), pick(positions), pick(kinds));
        step.step.cues.resize(static_cast<std::size_t>(number(1, 6)), "Breathe towards {other}.");
        return step;
    }

    ResolvedRoutine routine()
    {
        constexpr std::array lateralities{Laterality::Unilateral, Laterality::Alternating,
                                          Laterality::Bilateral};
        std::vector<PrescribedStep> steps;
        for (int count = number(1, 5); count > 0; --count)
            steps.push_back(named(step(pick(lateralities)), "Step " + std::to_string(count)));
        return routineOf(steps);
    }

    Pacing pacing()
    {
        Pacing pacing;
        pacing.firstSide = chance(50) ? Side::Left : Side::Right;
        pacing.getReady = Milliseconds(number(0, 15'000));
        pacing.samePosition = Milliseconds(number(0, 10'000));
        pacing.switchSide = Milliseconds(number(0, 10'000));
        pacing.turnOver = Milliseconds(number(0, 20'000));
        pacing.finish = Milliseconds(number(0, 6'000));
        return pacing;
    }

private:
    template<typename Array>
    typename Array::value_type pick(const Array &array)
    {
        return array[static_cast<std::size_t>(number(0, static_cast<int>(array.size()) - 1))];
    }

    std::mt19937 m_random;
};

} // namespace hipwise
