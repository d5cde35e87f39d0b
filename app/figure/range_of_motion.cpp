#include "figure/range_of_motion.h"

namespace hipwise {

namespace {

using Ranges = std::array<RangeOfMotion, 3>;

// Source: evidence base, table 3.2 (aaos-rom-1965, fpnotebook-hip, kouyoumdjian-2012, cdc-rom,
// magee-rom, fadavis-rom); the hard limits are app-rule.
constexpr Ranges hip{{{"hip flexion", -20, 120, -30, 135},
                      {"hip abduction", -30, 45, -35, 65},
                      {"hip internal rotation", -45, 45, -60, 50}}};
constexpr Ranges lumbar{{{"lumbar flexion", -25, 60, -30, 65},
                         {"lumbar side-bend", -25, 25, -30, 30},
                         {"lumbar rotation", -10, 10, -18, 18}}};
constexpr Ranges thoracic{{{"thoracic flexion", -25, 40, -30, 50},
                           {"thoracic side-bend", -25, 25, -35, 35},
                           {"thoracic rotation", -35, 35, -50, 50}}};
constexpr Ranges neck{{{"neck flexion", -60, 50, -75, 65},
                       {"neck side-bend", -45, 45, -50, 50},
                       {"neck rotation", -80, 80, -90, 90}}};
constexpr Ranges shoulder{{{"shoulder flexion", -60, 180, -60, 180},
                           {"shoulder abduction", -45, 180, -50, 180},
                           {"shoulder internal rotation", -90, 70, -110, 90}}};
constexpr RangeOfMotion knee{"knee flexion", 0, 135, 0, 155};
constexpr RangeOfMotion ankle{"ankle dorsiflexion", -50, 20, -60, 40};
constexpr RangeOfMotion elbow{"elbow flexion", 0, 150, 0, 160};

void check(const std::string &joint, const RangeOfMotion &range, double angle,
           std::vector<RangeExceeded> &exceeded)
{
    if (angle >= range.normLow && angle <= range.normHigh)
        return;
    exceeded.push_back({joint, &range, angle, angle < range.hardLow || angle > range.hardHigh});
}

void check(const std::string &joint, const RangeOfMotion &range, const std::optional<double> &angle,
           std::vector<RangeExceeded> &exceeded)
{
    if (angle)
        check(joint, range, *angle, exceeded);
}

void check(const std::string &joint, const Ranges &ranges, const std::optional<Angles> &angles,
           std::vector<RangeExceeded> &exceeded)
{
    for (std::size_t i = 0; angles && i < ranges.size(); ++i)
        check(joint + "/" + std::to_string(i), ranges[i], (*angles)[i], exceeded);
}

/// The range at the place of \a freedom among the three from \a first on, which are pairs or single.
const RangeOfMotion *among(const Ranges &ranges, Freedom freedom, Freedom first, bool paired)
{
    const std::size_t count = ranges.size() * (paired ? 2 : 1);
    const std::size_t index = indexOf(freedom) - indexOf(first); // wraps far up below the first
    return index < count ? &ranges[paired ? index / 2 : index] : nullptr;
}

bool isEither(Freedom freedom, Freedom left)
{
    return freedom == left || freedom == onSide(left, Side::Right);
}

} // namespace

const RangeOfMotion *rangeOf(Freedom freedom)
{
    using enum Freedom;
    if (isEither(freedom, LeftKneeFlexion))
        return &knee;
    if (isEither(freedom, LeftAnkleDorsiflexion))
        return &ankle;
    if (isEither(freedom, LeftElbowFlexion))
        return &elbow;
    for (const RangeOfMotion *range :
         {among(lumbar, freedom, LumbarFlexion, false),
          among(thoracic, freedom, ThoracicFlexion, false),
          among(neck, freedom, NeckFlexion, false), among(hip, freedom, LeftHipFlexion, true),
          among(shoulder, freedom, LeftShoulderFlexion, true)}) {
        if (range)
            return range;
    }
    return nullptr;
}

std::vector<RangeExceeded> rangesExceeded(const JointAngles &joints)
{
    std::vector<RangeExceeded> exceeded;
    check("lumbar", lumbar, joints.lumbar, exceeded);
    check("thoracic", thoracic, joints.thoracic, exceeded);
    check("neck", neck, joints.neck, exceeded);
    check("working_hip", hip, joints.workingHip, exceeded);
    check("other_hip", hip, joints.otherHip, exceeded);
    check("working_knee", knee, joints.workingKnee, exceeded);
    check("other_knee", knee, joints.otherKnee, exceeded);
    check("working_ankle", ankle, joints.workingAnkle, exceeded);
    check("other_ankle", ankle, joints.otherAnkle, exceeded);
    check("working_shoulder", shoulder, joints.workingShoulder, exceeded);
    check("other_shoulder", shoulder, joints.otherShoulder, exceeded);
    check("working_elbow", elbow, joints.workingElbow, exceeded);
    check("other_elbow", elbow, joints.otherElbow, exceeded);
    return exceeded;
}

} // namespace hipwise
