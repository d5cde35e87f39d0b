#pragma once

#include <array>
#include <optional>

namespace hipwise {

/// Three angles in degrees from the anatomical position.
/// Hip and shoulder: flexion, abduction, internal rotation.
/// Lumbar, thoracic, neck: flexion, side-bend, rotation, the last two towards the working side.
using Angles = std::array<double, 3>;

/// Joint angles in degrees, positive in the clinical direction (evidence base, section 3.1).
/// "Working" is the side that is moved or stretched, so one pose serves left and right.
/// An angle that is absent is that of the base posture.
struct JointAngles
{
    std::optional<double> pitch; ///< trunk lean: 0 upright, -90 on the back, 90 face down
    std::optional<double> roll;  ///< 90 lying on the other side, working side on top
    std::optional<double> turn;  ///< pelvis about the long axis, towards the working side
    std::optional<Angles> lumbar;
    std::optional<Angles> thoracic;
    std::optional<Angles> neck;
    std::optional<Angles> workingHip;
    std::optional<Angles> otherHip;
    std::optional<double> workingKnee; ///< 0 straight
    std::optional<double> otherKnee;
    std::optional<double> workingAnkle; ///< dorsiflexion positive
    std::optional<double> otherAnkle;
    std::optional<Angles> workingShoulder;
    std::optional<Angles> otherShoulder;
    std::optional<double> workingElbow;
    std::optional<double> otherElbow;

    friend bool operator==(const JointAngles &, const JointAngles &) = default;
};

} // namespace hipwise
