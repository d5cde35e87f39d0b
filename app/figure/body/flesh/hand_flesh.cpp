#include "figure/body/flesh/flesh_tables.h"
#include "figure/body/flesh/girth.h"

#include <array>

namespace hipwise {

namespace {

struct Finger
{
    float knuckleY; ///< of the hand's frame
    float knuckleZ; ///< forwards, where the thumb is
    float length;
};

constexpr std::array fingers{Finger{-0.090F, 0.030F, 0.080F}, Finger{-0.095F, 0.010F, 0.090F},
                             Finger{-0.090F, -0.010F, 0.083F}, Finger{-0.081F, -0.028F, 0.066F}};

/// Where the finger bones begin, below the wrist and below each other.
constexpr float knuckles = -0.095F;
constexpr float middleJoints = -0.042F;

void addFinger(std::vector<Flesh> &flesh, const Finger &finger, Side side)
{
    const auto bone = [side](Bone left) { return onSide(left, side); };
    const float z = finger.knuckleZ;
    const float first = finger.knuckleY - knuckles;
    const float middle = first - finger.length * 0.53F;
    const float tip = first - finger.length;
    flesh.push_back({Tissue::Palm, bone(Bone::LeftHand),
                     RoundCone{{0, -0.012F, z * 0.55F}, 0.0155F, {0, finger.knuckleY, z}, 0.0122F},
                     0.014F});
    flesh.push_back({Tissue::Fingers, bone(Bone::LeftFingers),
                     RoundCone{{0, first, z}, 0.0105F, {0, middle, z * 1.08F}, 0.0092F}, 0.008F});
    flesh.push_back({Tissue::Fingertips, bone(Bone::LeftFingertips),
                     RoundCone{{0, middle - middleJoints, z * 1.08F},
                               0.0092F,
                               {0, tip - middleJoints, z * 1.10F},
                               0.0072F},
                     0.006F});
}

/// The forearm goes on under the hand, hidden before the wrist and hiding behind it.
Loft wrist(Build build)
{
    Loft loft = stub(forearmLoft(build), 0.70F, 0.0010F);
    Section &hidden = loft.sections.front();
    hidden.halfWidth -= 0.0024F;
    hidden.front -= 0.0024F;
    hidden.back -= 0.0024F;
    loft.sections.insert(loft.sections.begin(), Section{0.62F, 0.0275F, 0.0285F, 0.0285F});
    loft.firstCap = 0.004F;
    loft.lastCap = 0.024F;
    return loft;
}

} // namespace

std::vector<Flesh> handFlesh(Build build, Side side)
{
    const float m = outward(side);
    const auto bone = [side](Bone left) { return onSide(left, side); };
    std::vector<Flesh> flesh{{Tissue::Forearm, bone(Bone::LeftForearm), wrist(build), 0.012F}};
    for (const Finger &finger : fingers)
        addFinger(flesh, finger, side);
    // the ball of the thumb, then its two bones
    flesh.push_back(
        {Tissue::Palm, bone(Bone::LeftHand),
         RoundCone{{m * -0.006F, -0.020F, 0.015F}, 0.017F, {m * -0.008F, -0.050F, 0.022F}, 0.015F},
         0.014F});
    flesh.push_back({Tissue::Thumb, bone(Bone::LeftThumb),
                     RoundCone{{0, 0.005F, -0.006F}, 0.0150F, {0, -0.034F, 0}, 0.0115F}, 0.012F});
    flesh.push_back({Tissue::Thumb, bone(Bone::LeftThumb),
                     RoundCone{{0, -0.034F, 0}, 0.0112F, {0, -0.060F, 0.002F}, 0.0085F}, 0.006F});
    return flesh;
}

} // namespace hipwise
