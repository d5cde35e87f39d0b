#include "figure/skeleton/skeleton.h"

namespace hipwise {

namespace {

struct Joint
{
    Bone bone;   ///< the left one of a pair
    Bone parent; ///< likewise
    Vec3 offset; ///< of the left one
};

constexpr Vec3 shoulder{0.142F, 0.005F, -0.018F};
constexpr Vec3 elbow{0, -upperArmLength, 0};
constexpr Vec3 wrist{0, -forearmLength, 0};
constexpr Vec3 hip{hipHalfWidth, 0, 0};
constexpr Vec3 knee{0, -thighLength, 0};
constexpr Vec3 ankle{0, -shankLength, 0};

constexpr std::array joints{
    Joint{Bone::LowerLumbar, Bone::Pelvis, {0, 0.075F, -0.030F}},
    Joint{Bone::UpperLumbar, Bone::LowerLumbar, {0, 0.085F, 0.005F}},
    Joint{Bone::LowerThorax, Bone::UpperLumbar, {0, 0.090F, -0.005F}},
    Joint{Bone::UpperThorax, Bone::LowerThorax, {0, 0.125F, -0.020F}},
    Joint{Bone::Neck, Bone::UpperThorax, {0, 0.155F, 0}},
    Joint{Bone::Head, Bone::Neck, {0, 0.083F, 0.022F}},
    Joint{Bone::LeftClavicle, Bone::UpperThorax, {0.020F, 0.100F, 0.038F}},
    Joint{Bone::LeftUpperArm, Bone::LeftClavicle, shoulder},
    Joint{Bone::LeftForearm, Bone::LeftUpperArm, elbow},
    Joint{Bone::LeftHand, Bone::LeftForearm, wrist},
    Joint{Bone::LeftFingers, Bone::LeftHand, {0, -0.095F, 0}},
    Joint{Bone::LeftFingertips, Bone::LeftFingers, {0, -0.042F, 0}},
    Joint{Bone::LeftThumb, Bone::LeftHand, {-0.008F, -0.028F, 0.026F}},
    Joint{Bone::LeftThigh, Bone::Pelvis, hip},
    Joint{Bone::LeftShank, Bone::LeftThigh, knee},
    Joint{Bone::LeftFoot, Bone::LeftShank, ankle},
    Joint{Bone::LeftToes, Bone::LeftFoot, {0, -0.046F, 0.130F}},
    Joint{Bone::LeftHipHelper, Bone::Pelvis, hip},
    Joint{Bone::LeftKneeHelper, Bone::LeftThigh, knee},
    Joint{Bone::LeftShoulderHelper, Bone::LeftClavicle, shoulder},
    Joint{Bone::LeftElbowHelper, Bone::LeftUpperArm, elbow},
    Joint{Bone::LeftAnkleHelper, Bone::LeftShank, ankle},
    Joint{Bone::LeftWristTwist, Bone::LeftForearm, wrist},
    Joint{Bone::LeftThighTwist, Bone::LeftThigh, {}},
};

struct Table
{
    std::array<Bone, boneCount> parents{};
    std::array<Vec3, boneCount> offsets{};
};

constexpr Table makeTable()
{
    Table table;
    for (const Joint &joint : joints) {
        for (const Side side : bothSides) {
            const bool paired = mirrored(joint.bone) != joint.bone;
            if (!paired && side == Side::Right)
                continue;
            const Bone bone = paired ? onSide(joint.bone, side) : joint.bone;
            const bool parentPaired = mirrored(joint.parent) != joint.parent;
            table.parents[indexOf(bone)] = parentPaired ? onSide(joint.parent, side) : joint.parent;
            table.offsets[indexOf(bone)] =
                side == Side::Left ? joint.offset : mirrored(joint.offset);
        }
    }
    return table;
}

constexpr Table table = makeTable();

} // namespace

std::optional<Bone> parentOf(Bone bone)
{
    if (bone == Bone::Pelvis)
        return std::nullopt;
    return table.parents[indexOf(bone)];
}

Vec3 offsetOf(Bone bone)
{
    return table.offsets[indexOf(bone)];
}

} // namespace hipwise
