#include "figure/body/part_vertices.h"

#include "figure/body/rest_pose.h"

#include <algorithm>
#include <initializer_list>

namespace hipwise {

namespace {

using enum Bone;

/// A vertex with what tells the parts apart.
struct Vertex
{
    Bone bone = Pelvis; ///< the one that moves it most
    BodyRegion region = BodyRegion::Torso;
    Vec3 place;
    Vec3 normal;

    bool follows(std::initializer_list<Bone> bones) const
    {
        return std::find(bones.begin(), bones.end(), bone) != bones.end();
    }
    Vec3 placeIn(Bone frame) const { return toLocal(restPose().at(frame), place); }
    Vec3 normalIn(Bone frame) const
    {
        return rotate(inverse(restPose().at(frame).rotation), normal);
    }
};

bool belongsToFoot(const Vertex &v, BodyPart part)
{
    if (v.region != BodyRegion::LeftFoot)
        return false;
    const Vec3 place = v.placeIn(LeftFoot);
    const Vec3 normal = v.normalIn(LeftFoot);
    const bool below = normal.y < -0.3F && place.y < -0.04F;
    constexpr float heelEnd = 0.05F;
    switch (part) {
    case BodyPart::Sole:
        return below;
    case BodyPart::Heel:
        return below && place.z < heelEnd;
    case BodyPart::Ball:
        return below && place.z >= heelEnd;
    case BodyPart::TopOfFoot:
        return normal.y > -0.35F && place.z > 0;
    case BodyPart::Ankle:
        return place.z < 0.08F;
    default:
        return false;
    }
}

bool belongsToLimb(const Vertex &v, BodyPart part)
{
    switch (part) {
    case BodyPart::Shoulder:
        return v.follows({LeftShoulderHelper, LeftUpperArm, LeftClavicle});
    case BodyPart::Elbow:
        return v.follows({LeftElbowHelper});
    case BodyPart::Forearm:
        return v.follows({LeftForearm, LeftWristTwist, LeftElbowHelper});
    case BodyPart::Hand:
        return v.follows({LeftHand, LeftFingers, LeftFingertips});
    case BodyPart::Thigh:
        return v.follows({LeftThigh, LeftThighTwist});
    case BodyPart::Knee:
        return v.follows({LeftKneeHelper}) ||
               (v.follows({LeftShank}) && v.placeIn(LeftShank).y > -0.09F);
    case BodyPart::Shin:
        return v.follows({LeftShank});
    default:
        return belongsToFoot(v, part);
    }
}

bool belongsToTrunk(const Vertex &v, BodyPart part)
{
    // On the back the weight is on the buttocks, which hang on the hip's helper.
    const bool pelvis = v.follows({Pelvis, LeftHipHelper, LowerLumbar}) &&
                        (v.region == BodyRegion::Pelvis || v.region == BodyRegion::Torso);
    switch (part) {
    case BodyPart::Pelvis:
        return pelvis && v.place.y > 0.80F;
    case BodyPart::Seat:
        return pelvis && v.place.y < 0.96F;
    case BodyPart::SideOfHip:
        return pelvis && v.place.y > 0.82F && v.normal.x > 0.3F;
    case BodyPart::Belly:
        return v.follows({Pelvis, LowerLumbar, UpperLumbar}) && v.normal.z > 0.3F;
    case BodyPart::UpperBack:
        return v.follows({LowerThorax, UpperThorax, LeftClavicle}) && v.normal.z < -0.3F;
    case BodyPart::Chest:
        return v.follows({LowerThorax, UpperThorax, LeftClavicle}) && v.normal.z > 0.3F;
    default:
        return belongsToLimb(v, part);
    }
}

bool belongsTo(const Vertex &v, BodyPart part)
{
    switch (part) {
    case BodyPart::BackOfHead:
        return v.follows({Head}) && v.normal.z < -0.2F;
    case BodyPart::Forehead:
        return v.follows({Head}) && v.normal.z > 0.2F && v.place.y > 1.59F;
    case BodyPart::SideOfHead:
        return v.follows({Head}) && v.normal.x > 0.3F;
    default:
        return belongsToTrunk(v, part);
    }
}

} // namespace

std::vector<std::size_t> leftVerticesOf(BodyPart part, const BodyMesh &mesh)
{
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        if (mesh.sides[i] == Side::Left &&
            belongsTo(
                {Bone{mesh.weights[i].bones[0]}, mesh.regions[i], mesh.points[i], mesh.normals[i]},
                part))
            result.push_back(i);
    }
    return result;
}

} // namespace hipwise
