#include "figure/pose/anchor.h"

#include <optional>

namespace hipwise {

namespace {

struct Hold
{
    BodyPart part;
    Bone bone; ///< the left one
    float softness;
};

// Heads, heels and thighs are not held: they slide as the body moves.
constexpr std::array holds{
    Hold{BodyPart::Sole, Bone::LeftFoot, 0.0002F},
    Hold{BodyPart::Knee, Bone::LeftShank, 0.0010F},
    Hold{BodyPart::TopOfFoot, Bone::LeftFoot, 0.010F},
    Hold{BodyPart::Seat, Bone::Pelvis, 0.006F},
    Hold{BodyPart::Pelvis, Bone::Pelvis, 0.008F},
    Hold{BodyPart::SideOfHip, Bone::Pelvis, 0.008F},
    Hold{BodyPart::UpperBack, Bone::UpperThorax, 0.015F},
    Hold{BodyPart::Shoulder, Bone::LeftUpperArm, 0.020F},
    Hold{BodyPart::Chest, Bone::UpperThorax, 0.015F},
    Hold{BodyPart::Belly, Bone::UpperLumbar, 0.015F},
    Hold{BodyPart::Elbow, Bone::LeftForearm, 0.010F},
    Hold{BodyPart::Forearm, Bone::LeftForearm, 0.010F},
    Hold{BodyPart::Hand, Bone::LeftHand, 0.010F},
};

} // namespace

std::vector<Anchor> anchorsBetween(const BodyTouch &from, const BodyTouch &to)
{
    std::vector<Anchor> anchors;
    for (const Contact &contact : from.contacts) {
        if (to.under(contact.part) != contact.on ||
            (isOfArm(contact.part.part) &&
             (reaches(from, contact.part.side) || reaches(to, contact.part.side))))
            continue;
        for (const Hold &hold : holds) {
            if (hold.part != contact.part.part)
                continue;
            const bool paired = mirrored(hold.bone) != hold.bone;
            anchors.push_back({contact.part,
                               paired ? onSide(hold.bone, contact.part.side) : hold.bone,
                               hold.softness});
        }
    }
    return anchors;
}

void addAnchorDemands(Demands &demands, const Anchor &anchor, Vec3 place)
{
    for (const Vec3 direction : {Vec3{1, 0, 0}, Vec3{0, 0, 1}})
        demands.push_back(
            {PointDemand{anchor.bone, {}, direction, place, std::nullopt}, anchor.softness});
}

} // namespace hipwise
