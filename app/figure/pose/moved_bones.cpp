#include "figure/pose/moved_bones.h"

#include "figure/skeleton/skeleton.h"

#include <array>

namespace hipwise {

namespace {

/// The first bone that \a freedom turns.
Bone turnedBy(Freedom freedom)
{
    using enum Freedom;
    if (freedom <= Turn)
        return Bone::Pelvis;
    if (freedom <= LumbarRotation)
        return Bone::LowerLumbar;
    if (freedom <= ThoracicRotation)
        return Bone::LowerThorax;
    if (freedom <= NeckRotation)
        return Bone::Neck;
    const std::size_t fromHip = indexOf(freedom) - indexOf(LeftHipFlexion);
    const Side side = fromHip % 2 == 0 ? Side::Left : Side::Right;
    const auto left = static_cast<Freedom>(indexOf(freedom) - fromHip % 2);
    if (left <= LeftHipRotation)
        return onSide(Bone::LeftThigh, side);
    if (left == LeftKneeFlexion)
        return onSide(Bone::LeftShank, side);
    if (left <= LeftAnkleInversion)
        return onSide(Bone::LeftFoot, side);
    if (left == LeftToeExtension)
        return onSide(Bone::LeftToes, side);
    if (left <= LeftClavicleProtraction)
        return onSide(Bone::LeftClavicle, side);
    if (left <= LeftShoulderRotation)
        return onSide(Bone::LeftUpperArm, side);
    if (left == LeftElbowFlexion)
        return onSide(Bone::LeftForearm, side);
    return onSide(left == LeftFingerCurl ? Bone::LeftFingers : Bone::LeftHand, side);
}

/// The bone whose turn a helper follows; any other bone is its own.
Bone followedBy(Bone bone)
{
    struct Helper
    {
        Bone helper;
        Bone follows;
    };
    constexpr std::array helpers{Helper{Bone::LeftHipHelper, Bone::LeftThigh},
                                 Helper{Bone::LeftKneeHelper, Bone::LeftShank},
                                 Helper{Bone::LeftShoulderHelper, Bone::LeftUpperArm},
                                 Helper{Bone::LeftElbowHelper, Bone::LeftForearm},
                                 Helper{Bone::LeftAnkleHelper, Bone::LeftFoot},
                                 Helper{Bone::LeftWristTwist, Bone::LeftHand},
                                 Helper{Bone::LeftThighTwist, Bone::LeftThigh}};
    for (const Helper &each : helpers) {
        for (const Side side : bothSides) {
            if (onSide(each.helper, side) == bone)
                return onSide(each.follows, side);
        }
    }
    return bone;
}

bool hangsOn(Bone bone, Bone ancestor)
{
    for (std::optional<Bone> each = bone; each; each = parentOf(*each)) {
        if (*each == ancestor)
            return true;
    }
    return false;
}

} // namespace

const std::bitset<boneCount> &bonesMovedBy(Freedom freedom)
{
    static const auto table = [] {
        std::array<std::bitset<boneCount>, freedomCount> all;
        for (std::size_t f = 0; f < freedomCount; ++f) {
            for (std::size_t b = 0; b < boneCount; ++b)
                all[f][b] =
                    hangsOn(followedBy(static_cast<Bone>(b)), turnedBy(static_cast<Freedom>(f)));
        }
        return all;
    }();
    return table[indexOf(freedom)];
}

} // namespace hipwise
