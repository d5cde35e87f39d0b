#include "figure/pose/balance.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// A segment's share of the body's mass and where its centre is, from its near to its far end.
struct SegmentMass
{
    float share; ///< of one side where there are two
    Bone near;
    Bone far; ///< the left ones of pairs
    float centre;
};

// Winter, Biomechanics and Motor Control of Human Movement, table of anthropometric data.
constexpr std::array masses{
    SegmentMass{0.142F, Bone::Pelvis, Bone::LowerLumbar, 0.5F},
    SegmentMass{0.139F, Bone::LowerLumbar, Bone::LowerThorax, 0.5F},
    SegmentMass{0.216F, Bone::LowerThorax, Bone::Neck, 0.5F},
    SegmentMass{0.081F, Bone::Neck, Bone::Head, 1.6F},
    SegmentMass{0.028F, Bone::LeftUpperArm, Bone::LeftForearm, 0.436F},
    SegmentMass{0.016F, Bone::LeftForearm, Bone::LeftHand, 0.430F},
    SegmentMass{0.006F, Bone::LeftHand, Bone::LeftFingers, 0.8F},
    SegmentMass{0.100F, Bone::LeftThigh, Bone::LeftShank, 0.433F},
    SegmentMass{0.0465F, Bone::LeftShank, Bone::LeftFoot, 0.433F},
    SegmentMass{0.0145F, Bone::LeftFoot, Bone::LeftToes, 0.5F},
};

bool isPaired(Bone bone)
{
    return mirrored(bone) != bone;
}

float turnOf(Vec3 a, Vec3 b, Vec3 c)
{
    return (b.x - a.x) * (c.z - a.z) - (b.z - a.z) * (c.x - a.x);
}

/// The corners of the hull of \a points seen from above, one way around.
std::vector<Vec3> hullOf(std::vector<Vec3> points)
{
    std::ranges::sort(points, [](Vec3 a, Vec3 b) { return a.x != b.x ? a.x < b.x : a.z < b.z; });
    std::vector<Vec3> hull;
    const auto addAll = [&hull](const auto &sorted) {
        const std::size_t first = hull.size();
        for (const Vec3 point : sorted) {
            while (hull.size() >= first + 2 &&
                   turnOf(hull[hull.size() - 2], hull.back(), point) <= 0)
                hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back();
    };
    addAll(points);
    std::ranges::reverse(points);
    addAll(points);
    return hull;
}

float distanceToEdge(Vec3 point, Vec3 from, Vec3 to)
{
    const Vec3 way = to - from;
    const float t = std::clamp(dot(point - from, way) / std::max(1e-9F, dot(way, way)), 0.0F, 1.0F);
    return length(point - mixed(from, to, t));
}

bool standsOnFeetAlone(const BodyTouch &touch)
{
    bool stands = false;
    for (const Contact &contact : touch.contacts) {
        const BodyPart part = contact.part.part;
        if (part != BodyPart::Sole && part != BodyPart::Ball && part != BodyPart::Heel)
            return false;
        stands = true;
    }
    return stands && std::ranges::none_of(
                         touch.hands, [](const HandReach &reach) { return isInRoom(reach.place); });
}

} // namespace

Vec3 centreOfMass(const Rig &rig)
{
    Vec3 sum;
    float whole = 0;
    for (const SegmentMass &mass : masses) {
        for (const Side side : bothSides) {
            if (side == Side::Right && !isPaired(mass.near))
                continue;
            const auto bone = [side](Bone left) {
                return isPaired(left) ? onSide(left, side) : left;
            };
            sum += mixed(rig.origin(bone(mass.near)), rig.origin(bone(mass.far)), mass.centre) *
                   mass.share;
            whole += mass.share;
        }
    }
    return sum * (1 / whole);
}

float outsideOf(Vec3 point, std::vector<Vec3> corners)
{
    for (Vec3 &corner : corners)
        corner.y = 0;
    point.y = 0;
    if (corners.size() < 3)
        return 0;
    const std::vector<Vec3> hull = hullOf(std::move(corners));
    bool inside = true;
    float nearest = 1e9F;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Vec3 from = hull[i];
        const Vec3 to = hull[(i + 1) % hull.size()];
        inside = inside && turnOf(from, to, point) >= 0;
        nearest = std::min(nearest, distanceToEdge(point, from, to));
    }
    return inside ? 0 : nearest;
}

void checkBalance(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around)
{
    if (!standsOnFeetAlone(key.task.touch))
        return;
    std::vector<Vec3> corners;
    for (const Contact &contact : key.task.touch.contacts) {
        for (const SupportPoint &point : around.points.of(contact.part.part, contact.part.side))
            corners.push_back(placed(point, key.rig));
    }
    constexpr float unseen = 0.005F;
    const float outside = outsideOf(centreOfMass(key.rig), corners);
    if (outside > unseen)
        flaws.push_back({PoseFlaw::Kind::Unbalanced, index, false, "pelvis",
                         std::string(wordFor(Surface::Floor)), outside * 1000});
}

} // namespace hipwise
