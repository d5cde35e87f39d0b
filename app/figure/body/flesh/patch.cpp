#include "figure/body/flesh/patch.h"

#include "figure/body/flesh/flesh_tables.h"
#include "figure/body/rest_pose.h"

namespace hipwise {

namespace {

void append(std::vector<Flesh> &list, std::vector<Flesh> more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()),
                std::make_move_iterator(more.end()));
}

std::vector<Flesh> trunkWithLimbs(Build build)
{
    std::vector<Flesh> flesh = trunkFlesh(build);
    for (const Side side : bothSides) {
        append(flesh, legFlesh(build, side));
        append(flesh, armFlesh(build, side));
    }
    return flesh;
}

/// Around a point of the frame of \a bone.
Box boxAround(Bone bone, Vec3 local, Vec3 halfSize)
{
    const Vec3 middle = restPose().point(bone, local);
    return {middle - halfSize, middle + halfSize};
}

} // namespace

std::vector<Patch> patchesOf(Build build)
{
    constexpr Side left = Side::Left;
    std::vector<Patch> patches;
    patches.push_back({.field = BodyField(trunkWithLimbs(build), {}),
                       .box = {{0, 0, -0.26F}, {0.80F, 1.56F, 0.24F}},
                       .extent = Extent::LeftHalf,
                       .voxel = 0.0115F,
                       .smoothing = 18});
    patches.push_back({.field = BodyField(headFlesh(build), headCuts()),
                       .box = {{0, 1.34F, -0.19F}, {0.13F, 1.76F, 0.17F}},
                       .extent = Extent::LeftHalf,
                       .voxel = 0.0062F,
                       .smoothing = 9});
    patches.push_back({.field = BodyField(hairFlesh(), hairCuts()),
                       .box = {{0, 1.45F, -0.19F}, {0.13F, 1.80F, 0.17F}},
                       .extent = Extent::LeftHalf,
                       .voxel = 0.0060F,
                       .smoothing = 2,
                       .isSkin = false});
    patches.push_back({.field = BodyField(handFlesh(build, left), {}),
                       .box = boxAround(Bone::LeftHand, {0, -0.08F, 0}, {0.16F, 0.16F, 0.10F}),
                       .voxel = 0.0050F,
                       .smoothing = 4});
    patches.push_back({.field = BodyField(footFlesh(build, left), footCuts(left)),
                       .box = boxAround(Bone::LeftFoot, {0, 0.015F, 0.07F}, {0.11F, 0.145F, 0.19F}),
                       .voxel = 0.0068F,
                       .smoothing = 5});
    return patches;
}

} // namespace hipwise
