#include "figure/pose/demand.h"

#include "figure/pose/levels.h"

namespace hipwise {

namespace {

Vec3 roomPoint(const SupportPoint &point, const Rig &rig)
{
    Vec3 sum;
    for (std::size_t i = 0; i < point.bones.size() && point.weights[i] > 0; ++i)
        sum += rig.point(point.bones[i], point.local[i]) * point.weights[i];
    return sum;
}

float miss(const GapDemand &demand, const Rig &rig)
{
    return demand.lowest ? dot(roomPoint(*demand.lowest, rig), demand.up) - demand.level : 0;
}

float miss(const PointDemand &demand, const Rig &rig)
{
    const Vec3 point = rig.point(demand.bone, demand.local);
    if (!demand.frame)
        return dot(point - demand.target, demand.direction);
    return dot(toLocal(rig.at(*demand.frame), point) - demand.target, demand.direction);
}

float miss(const ReachDemand &demand, const Rig &rig)
{
    const Vec3 target = demand.frame ? rig.point(*demand.frame, demand.target) : demand.target;
    const float inside = demand.distance - length(rig.point(demand.bone, demand.local) - target);
    return demand.apart ? -inside : inside;
}

BoneSet bonesOf(const GapDemand &demand)
{
    BoneSet bones;
    for (const SupportPoint &point : *demand.points) {
        for (std::size_t i = 0; i < point.bones.size() && point.weights[i] > 0; ++i)
            bones.set(indexOf(point.bones[i]));
    }
    return bones;
}

template<typename BoneDemand>
BoneSet bonesOf(const BoneDemand &demand)
{
    BoneSet bones;
    bones.set(indexOf(demand.bone));
    if (demand.frame)
        bones.set(indexOf(*demand.frame));
    return bones;
}

} // namespace

void PoseDemand::settle(const Rig &rig)
{
    if (auto *gap = std::get_if<GapDemand>(&what))
        gap->lowest = Levels(rig, gap->up).lowest(*gap->points);
}

float PoseDemand::missOf(const Rig &rig) const
{
    return std::visit([&rig](const auto &demand) { return miss(demand, rig); }, what) - allowed;
}

BoneSet PoseDemand::bones() const
{
    return std::visit([](const auto &demand) { return bonesOf(demand); }, what);
}

} // namespace hipwise
