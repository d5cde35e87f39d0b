#pragma once

#include "figure/skeleton/bone.h"
#include "model/muscle.h"
#include "model/side.h"

#include <array>

namespace hipwise {

/// Which muscles light up, and how strongly from 0 to 1.
class Highlight
{
public:
    void set(Muscle muscle, Side side, float strength)
    {
        m_strengths[indexOf(muscle)][indexOf(side)] = strength;
    }
    void set(Muscle muscle, float strength)
    {
        for (const Side side : bothSides)
            set(muscle, side, strength);
    }
    float of(Muscle muscle, Side side) const { return m_strengths[indexOf(muscle)][indexOf(side)]; }

    friend bool operator==(const Highlight &, const Highlight &) = default;

private:
    std::array<std::array<float, 2>, muscleCount> m_strengths{};
};

} // namespace hipwise
