#include "figure/body/skin/bone_shares.h"

#include "figure/body/rest_pose.h"
#include "figure/skeleton/skeleton.h"

#include <algorithm>

namespace hipwise {

namespace {

using enum Bone;

/// Sums up shares of bones, those of the left where there are two.
class Shares
{
public:
    Shares &add(Bone bone, float share)
    {
        m_shares[indexOf(bone)] += share;
        return *this;
    }
    /// \a share of all goes over to \a bone.
    Shares &giveTo(Bone bone, float share)
    {
        for (float &value : m_shares)
            value *= 1 - share;
        return add(bone, share);
    }
    operator BoneShares() const { return m_shares; }

private:
    BoneShares m_shares{};
};

Shares all(Bone bone)
{
    return Shares().add(bone, 1);
}

/// The spine's bones take turns with the height above the floor, in metres.
Shares spine(float height)
{
    constexpr std::array bones{Pelvis, LowerLumbar, UpperLumbar, LowerThorax, UpperThorax};
    constexpr std::array heights{0.945F, 1.022F, 1.108F, 1.215F, 1.330F};
    if (height <= heights.front())
        return all(bones.front());
    for (std::size_t i = 1; i < bones.size(); ++i) {
        if (height < heights[i]) {
            const float share = (height - heights[i - 1]) / (heights[i] - heights[i - 1]);
            return Shares().add(bones[i - 1], 1 - share).add(bones[i], share);
        }
    }
    return all(bones.back());
}

Shares neck(float height)
{
    const float overTrunk = smoothStep(1.38F, 1.45F, height);
    const float onHead = smoothStep(1.475F, 1.54F, height);
    return Shares()
        .add(UpperThorax, 1 - overTrunk)
        .add(Neck, overTrunk * (1 - onHead))
        .add(Head, overTrunk * onHead);
}

/// What the shoulder takes along when it is raised: more outwards and upwards.
float claviclePull(Vec3 place)
{
    return smoothStep(0.035F, 0.15F, place.x) * smoothStep(1.22F, 1.37F, place.y);
}

/// Chest and back beside the arm go with it halfway, so that the armpit opens.
float armpitPull(Vec3 place)
{
    return 1 - smoothStep(0.05F, 0.12F, length(place - restPose().origin(LeftUpperArm)));
}

Shares trunk(Vec3 place)
{
    if (place.y < 0.90F && place.x > 0.09F)
        return all(LeftHipHelper);
    return spine(place.y)
        .giveTo(LeftClavicle, 0.85F * claviclePull(place))
        .giveTo(LeftShoulderHelper, 0.5F * armpitPull(place));
}

Shares upperArm(Vec3 place)
{
    const float along = -toLocal(restPose().at(LeftUpperArm), place).y / upperArmLength;
    if (along < 0.02F)
        return Shares().add(LeftShoulderHelper, 0.6F).add(LeftClavicle, 0.4F);
    if (along < 0.24F)
        return all(LeftShoulderHelper);
    return all(along < 0.90F ? LeftUpperArm : LeftElbowHelper);
}

Shares forearm(float along)
{
    if (along < 0.10F)
        return all(LeftElbowHelper);
    const float twist = smoothStep(0.50F, 0.95F, along);
    return Shares().add(LeftForearm, 1 - twist).add(LeftWristTwist, twist);
}

/// Buttock, groin and thigh. What lies above the joint stays with the pelvis, and the hem of the
/// shirt with it.
Shares thigh(Vec3 place)
{
    const float along = -toLocal(restPose().at(LeftThigh), place).y / thighLength;
    if (along < -0.03F)
        return spine(place.y);
    if (along < 0.10F)
        return all(LeftHipHelper);
    if (along < 0.42F)
        return all(LeftThighTwist);
    return all(along < 0.90F ? LeftThigh : LeftKneeHelper);
}

Shares shank(float along)
{
    if (along < 0.09F)
        return all(LeftKneeHelper);
    return all(along < 0.95F ? LeftShank : LeftAnkleHelper);
}

Shares foot(Vec3 place)
{
    const float height = toLocal(restPose().at(LeftFoot), place).y;
    return all(height > -0.012F ? LeftAnkleHelper : LeftFoot);
}

Shares sharesAt(const SkinPoint &point)
{
    switch (point.tissue) {
    case Tissue::Trunk:
        return trunk(point.place);
    case Tissue::Neck:
        return neck(point.place.y);
    case Tissue::ShoulderGirdle:
        return spine(point.place.y).giveTo(LeftClavicle, 0.92F * claviclePull(point.place));
    case Tissue::UpperArm:
        return upperArm(point.place);
    case Tissue::ElbowTip:
        return all(LeftElbowHelper);
    case Tissue::Forearm:
        return forearm(point.along);
    case Tissue::Palm:
        return all(LeftHand);
    case Tissue::Fingers:
        return all(LeftFingers);
    case Tissue::Fingertips:
        return all(LeftFingertips);
    case Tissue::Thumb:
        return all(LeftThumb);
    case Tissue::Buttock:
    case Tissue::Thigh:
        return thigh(point.place);
    case Tissue::Kneecap:
        return all(LeftKneeHelper);
    case Tissue::Shank:
        return shank(point.along);
    case Tissue::Foot:
        return foot(point.place);
    case Tissue::Toes:
        return all(LeftToes);
    case Tissue::Skull:
    case Tissue::Hair:
        break;
    }
    return all(Head);
}

} // namespace

BoneShares boneSharesAt(const SkinPoint &point)
{
    return sharesAt(point);
}

BoneShares mirrored(const BoneShares &shares)
{
    BoneShares image{};
    for (std::size_t i = 0; i < boneCount; ++i)
        image[indexOf(mirrored(static_cast<Bone>(i)))] = shares[i];
    return image;
}

BoneWeights greatest(const BoneShares &shares, bool inTheMiddle)
{
    constexpr float nothing = 0.004F;
    std::array<std::uint8_t, boneCount> order{};
    for (std::size_t i = 0; i < boneCount; ++i)
        order[i] = static_cast<std::uint8_t>(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint8_t a, std::uint8_t b) { return shares[a] > shares[b]; });

    BoneWeights result;
    std::size_t count = 0;
    float sum = 0;
    for (const std::uint8_t bone : order) {
        if (count == result.bones.size() || (count > 0 && shares[bone] < nothing))
            break;
        const bool needsTwo = inTheMiddle && mirrored(static_cast<Bone>(bone)) != Bone{bone};
        const bool firstOfPair = needsTwo && bone % 2 == indexOf(LeftClavicle) % 2;
        if (firstOfPair && count + 2 > result.bones.size())
            break; // no room for both
        result.bones[count] = bone;
        result.weights[count] = shares[bone];
        sum += shares[bone];
        ++count;
    }
    for (float &weight : result.weights)
        weight /= sum;
    return result;
}

} // namespace hipwise
