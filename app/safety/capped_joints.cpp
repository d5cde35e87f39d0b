#include "safety/capped_joints.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Degrees of hip flexion from which on the turning of a bent hip is capped (flag fai_labral).
constexpr double bentHip = 60;

void keepBelow(double &angle, const std::optional<double> &most)
{
    angle = std::min(angle, most.value_or(angle));
}

void keepAbove(double &angle, const std::optional<double> &least)
{
    angle = std::max(angle, least.value_or(angle));
}

void capHip(std::optional<Angles> &hip, const Caps &caps)
{
    if (!hip)
        return;
    auto &[flexion, abduction, rotation] = *hip;
    keepBelow(flexion, caps.hipFlexionMax);
    keepAbove(flexion, caps.hipFlexionMin);
    keepBelow(abduction, caps.hipAbductionMax);
    keepAbove(abduction, caps.hipAbductionMin);
    keepBelow(rotation, caps.hipRotationMax);
    keepAbove(rotation, caps.hipRotationMin);
    if (flexion >= bentHip)
        keepBelow(rotation, caps.bentHipRotationMax);
}

void capShoulder(std::optional<Angles> &shoulder, const Caps &caps)
{
    if (!shoulder)
        return;
    keepBelow((*shoulder)[0], caps.shoulderMax);
    keepBelow((*shoulder)[1], caps.shoulderMax);
}

void capKnee(std::optional<double> &knee, const Caps &caps)
{
    if (knee)
        keepBelow(*knee, caps.kneeFlexionMax);
}

/// Both parts of the trunk turn less by the same share.
void capTrunkRotation(JointAngles &joints, const Caps &caps)
{
    const double rotation =
        joints.lumbar.value_or(Angles{})[2] + joints.thoracic.value_or(Angles{})[2];
    if (!caps.trunkRotationMax || std::abs(rotation) <= *caps.trunkRotationMax)
        return;
    const double share = *caps.trunkRotationMax / std::abs(rotation);
    if (joints.lumbar)
        (*joints.lumbar)[2] *= share;
    if (joints.thoracic)
        (*joints.thoracic)[2] *= share;
}

double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

Angles between(const Angles &from, const Angles &to, double share)
{
    return {between(from[0], to[0], share), between(from[1], to[1], share),
            between(from[2], to[2], share)};
}

} // namespace

JointAngles capped(JointAngles joints, const Caps &caps)
{
    capHip(joints.workingHip, caps);
    capHip(joints.otherHip, caps);
    capKnee(joints.workingKnee, caps);
    capKnee(joints.otherKnee, caps);
    capShoulder(joints.workingShoulder, caps);
    capShoulder(joints.otherShoulder, caps);
    if (joints.lumbar) {
        keepBelow((*joints.lumbar)[0], caps.lumbarFlexionMax);
        keepAbove((*joints.lumbar)[0], caps.lumbarFlexionMin);
    }
    capTrunkRotation(joints, caps);
    return joints;
}

JointAngles partWay(const JointAngles &from, JointAngles to, double share)
{
    const auto go = [&](auto joint) {
        if (from.*joint && to.*joint)
            to.*joint = between(*(from.*joint), *(to.*joint), share);
    };
    go(&JointAngles::pitch);
    go(&JointAngles::roll);
    go(&JointAngles::turn);
    go(&JointAngles::lumbar);
    go(&JointAngles::thoracic);
    go(&JointAngles::neck);
    go(&JointAngles::workingHip);
    go(&JointAngles::otherHip);
    go(&JointAngles::workingKnee);
    go(&JointAngles::otherKnee);
    go(&JointAngles::workingAnkle);
    go(&JointAngles::otherAnkle);
    go(&JointAngles::workingShoulder);
    go(&JointAngles::otherShoulder);
    go(&JointAngles::workingElbow);
    go(&JointAngles::otherElbow);
    return to;
}

} // namespace hipwise
