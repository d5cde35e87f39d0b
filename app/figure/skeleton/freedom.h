#pragma once

#include "model/side.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace hipwise {

/// What a figure can change: where its pelvis is (metres) and how far each joint is turned (degrees).
/// Signs are clinical: flexion, abduction, internal rotation, dorsiflexion, inversion, elevation,
/// protraction and pronation are positive (evidence base, section 3.1); the spine's side-bend and
/// rotation are positive towards the left. Those of the limbs come in pairs, the left one first.
enum class Freedom : std::uint8_t {
    RootX,
    RootY,
    RootZ,
    Pitch,
    Roll,
    Turn,
    LumbarFlexion,
    LumbarSideBend,
    LumbarRotation,
    ThoracicFlexion,
    ThoracicSideBend,
    ThoracicRotation,
    NeckFlexion,
    NeckSideBend,
    NeckRotation,
    LeftHipFlexion,
    RightHipFlexion,
    LeftHipAbduction,
    RightHipAbduction,
    LeftHipRotation,
    RightHipRotation,
    LeftKneeFlexion,
    RightKneeFlexion,
    LeftAnkleDorsiflexion,
    RightAnkleDorsiflexion,
    LeftAnkleInversion,
    RightAnkleInversion,
    LeftToeExtension,
    RightToeExtension,
    LeftClavicleElevation,
    RightClavicleElevation,
    LeftClavicleProtraction,
    RightClavicleProtraction,
    LeftShoulderFlexion,
    RightShoulderFlexion,
    LeftShoulderAbduction,
    RightShoulderAbduction,
    LeftShoulderRotation,
    RightShoulderRotation,
    LeftElbowFlexion,
    RightElbowFlexion,
    LeftPronation,
    RightPronation,
    LeftWristFlexion,
    RightWristFlexion,
    LeftWristDeviation,
    RightWristDeviation,
    LeftFingerCurl,
    RightFingerCurl,
};

inline constexpr std::size_t freedomCount = 49;

constexpr std::size_t indexOf(Freedom freedom)
{
    return static_cast<std::size_t>(freedom);
}

/// The freedom of a pair; \a left is the left one.
constexpr Freedom onSide(Freedom left, Side side)
{
    return static_cast<Freedom>(indexOf(left) + (side == Side::Left ? 0 : 1));
}

/// A value for each freedom.
class Freedoms
{
public:
    constexpr float operator[](Freedom freedom) const { return m_values[indexOf(freedom)]; }
    constexpr float &operator[](Freedom freedom) { return m_values[indexOf(freedom)]; }

    friend bool operator==(const Freedoms &, const Freedoms &) = default;

private:
    std::array<float, freedomCount> m_values{};
};

} // namespace hipwise
