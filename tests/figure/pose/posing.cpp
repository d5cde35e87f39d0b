#include "figure/pose/posing.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

Posture posture(const JointAngles &joints, std::vector<PoseContact> contacts)
{
    Posture posture;
    posture.joints = joints;
    posture.touch.contacts = std::move(contacts);
    return posture;
}

std::string_view wordOf(PoseFlaw::Kind kind)
{
    constexpr std::array words{"TargetMissed", "ContactMissed", "BelowGround",
                               "PartsOverlap", "InFurniture",   "BeyondNorm",
                               "BeyondHard",   "Unbalanced",    "Jump"};
    return words[static_cast<std::size_t>(kind)];
}

} // namespace

JointAngles straight()
{
    return {.pitch = 0,
            .roll = 0,
            .turn = 0,
            .lumbar = Angles{},
            .thoracic = Angles{},
            .neck = Angles{},
            .workingHip = Angles{0, 3, 0},
            .otherHip = Angles{0, 3, 0},
            .workingKnee = 0,
            .otherKnee = 0,
            .workingAnkle = 0,
            .otherAnkle = 0,
            .workingShoulder = Angles{0, 8, 0},
            .otherShoulder = Angles{0, 8, 0},
            .workingElbow = 10,
            .otherElbow = 10};
}

PoseContact contact(std::string_view part, std::string_view surface)
{
    return {posePartFromWord(part).value(), surfaceFromWord(surface).value()};
}

HandReach hand(std::string_view place)
{
    return handReachFromWord(place).value();
}

Posture standing()
{
    return posture(straight(), {contact("working_sole", "floor"), contact("other_sole", "floor")});
}

Posture sittingOnChair()
{
    JointAngles joints = straight();
    joints.workingHip = joints.otherHip = Angles{90, 5, 0};
    joints.workingKnee = joints.otherKnee = 90;
    return posture(joints, {contact("seat", "seat"), contact("working_sole", "floor"),
                            contact("other_sole", "floor")});
}

Posture supineHook()
{
    JointAngles joints = straight();
    joints.pitch = -90;
    joints.workingHip = joints.otherHip = Angles{50, 3, 0};
    joints.workingKnee = joints.otherKnee = 100;
    joints.workingShoulder = joints.otherShoulder = Angles{0, 20, 0};
    return posture(joints, {contact("pelvis", "ground"), contact("upper_back", "ground"),
                            contact("back_of_head", "ground"), contact("working_sole", "ground"),
                            contact("other_sole", "ground"), contact("working_hand", "ground"),
                            contact("other_hand", "ground"), contact("working_elbow", "ground"),
                            contact("other_elbow", "ground")});
}

Posture quadruped()
{
    JointAngles joints = straight();
    joints.pitch = 90;
    joints.workingHip = joints.otherHip = Angles{90, 0, 0};
    joints.workingKnee = joints.otherKnee = 90;
    joints.workingAnkle = joints.otherAnkle = -40;
    joints.workingShoulder = joints.otherShoulder = Angles{90, 0, 0};
    joints.workingElbow = joints.otherElbow = 0;
    Posture result = posture(
        joints, {contact("working_knee", "ground"), contact("other_knee", "ground"),
                 contact("working_top_of_foot", "ground"), contact("other_top_of_foot", "ground")});
    result.touch.workingHand = result.touch.otherHand = hand("floor_below");
    return result;
}

Posture prone()
{
    JointAngles joints = straight();
    joints.pitch = 90;
    joints.workingHip = joints.otherHip = Angles{0, 5, 0};
    joints.workingAnkle = joints.otherAnkle = -40;
    joints.workingShoulder = joints.otherShoulder = Angles{60, 100, -45};
    joints.workingElbow = joints.otherElbow = 110;
    return posture(joints, {contact("belly", "ground"), contact("chest", "ground"),
                            contact("other_knee", "ground"), contact("working_knee", "ground"),
                            contact("other_top_of_foot", "ground")});
}

Posture sideLying()
{
    JointAngles joints = straight();
    joints.roll = 90;
    joints.workingHip = joints.otherHip = Angles{45, 0, 0};
    joints.workingKnee = joints.otherKnee = 90;
    joints.workingShoulder = Angles{40, 0, 0};
    joints.otherShoulder = Angles{90, 0, 0};
    return posture(joints,
                   {contact("other_side_of_hip", "ground"), contact("other_shoulder", "ground"),
                    contact("other_knee", "ground"), contact("other_ankle", "ground")});
}

Pose poseOf(const std::vector<JointAngles> &joints)
{
    Pose pose;
    for (const JointAngles &each : joints)
        pose.keys.push_back({"", each, {}, 1});
    return pose;
}

Movement solved(const Pose &pose, const Posture &base, Support support)
{
    return solve(pose, base, support, bodyPoints());
}

int countOf(const std::vector<PoseFlaw> &flaws, PoseFlaw::Kind kind)
{
    return static_cast<int>(std::ranges::count(flaws, kind, &PoseFlaw::kind));
}

std::string linesOf(const std::vector<PoseFlaw> &flaws)
{
    std::string lines;
    for (const PoseFlaw &flaw : flaws)
        lines += std::string(wordOf(flaw.kind)) + " " + std::to_string(flaw.key) + " " + flaw.part +
                 " " + flaw.with + " " + std::to_string(flaw.amount) + "\n";
    return lines;
}

float longestStep(const Movement &movement, int steps)
{
    float longest = 0;
    Rig before = movement.at(0);
    for (int i = 1; i <= steps; ++i) {
        const Rig now = movement.at(static_cast<float>(movement.keys - 1) * static_cast<float>(i) /
                                    static_cast<float>(steps));
        for (std::size_t b = 0; b < boneCount; ++b)
            longest = std::max(longest, length(now.placed[b].origin - before.placed[b].origin));
        before = now;
    }
    return longest;
}

bool isFinite(const Rig &rig)
{
    return std::ranges::all_of(rig.placed, [](const Rigid &placed) {
        const Quaternion q = placed.rotation;
        const Vec3 p = placed.origin;
        return std::isfinite(q.w + q.x + q.y + q.z) && std::isfinite(p.x + p.y + p.z);
    });
}

} // namespace hipwise
