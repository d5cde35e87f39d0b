#pragma once

#include <chrono>
#include <optional>

namespace hipwise {

/// What a person with a caution flag does not go beyond (evidence base, section 4.2). Angles in
/// degrees as in joint_angles.h; a cap that is absent leaves things as they are.
struct Caps
{
    std::optional<double> hipFlexionMax{};
    std::optional<double> hipFlexionMin{}; ///< 0: no leg behind the body
    std::optional<double> hipAbductionMax{};
    std::optional<double> hipAbductionMin{};    ///< 0: no leg past the middle
    std::optional<double> hipRotationMax{};     ///< turned in
    std::optional<double> hipRotationMin{};     ///< turned out, so negative
    std::optional<double> bentHipRotationMax{}; ///< turned in, with the hip bent by 60 or more
    std::optional<double> kneeFlexionMax{};
    std::optional<double> lumbarFlexionMax{};
    std::optional<double> lumbarFlexionMin{}; ///< arched, so negative
    std::optional<double> trunkRotationMax{}; ///< lumbar with thoracic, to either side
    std::optional<double> shoulderMax{};      ///< forwards or to the side
    std::optional<double> rangeShare{};       ///< of the way from the first key pose, 0 to 1
    std::optional<std::chrono::seconds> stretchHoldMax{};
    std::optional<std::chrono::seconds> effortHoldMax{}; ///< of a held effort
    std::optional<int> stretchRepetitionsMax{};
    std::optional<int> strengthRepetitionsMax{};

    friend bool operator==(const Caps &, const Caps &) = default;
};

/// Of each cap the one that allows less.
Caps strictest(const Caps &a, const Caps &b);

} // namespace hipwise
