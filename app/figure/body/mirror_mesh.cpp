#include "figure/body/mirror_mesh.h"

namespace hipwise {

namespace {

BodyRegion mirrored(BodyRegion region)
{
    if (region < BodyRegion::LeftUpperArm)
        return region;
    const auto first = static_cast<unsigned>(BodyRegion::LeftUpperArm);
    return static_cast<BodyRegion>(((static_cast<unsigned>(region) - first) ^ 1U) + first);
}

BoneWeights mirrored(BoneWeights weights)
{
    for (std::uint8_t &bone : weights.bones)
        bone = static_cast<std::uint8_t>(indexOf(mirrored(Bone{bone})));
    return weights;
}

/// The vertices that have an image of their own in the right half.
std::vector<std::uint32_t> besidesTheMiddle(const std::vector<Vec3> &points)
{
    std::vector<std::uint32_t> result;
    result.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].x != 0)
            result.push_back(static_cast<std::uint32_t>(i));
    }
    return result;
}

template<typename T, typename Image>
void appendImages(std::vector<T> &list, const std::vector<std::uint32_t> &of, Image image)
{
    list.reserve(list.size() + of.size());
    for (const std::uint32_t i : of)
        list.push_back(image(list[i]));
}

} // namespace

BodyMesh whole(BodyMesh half)
{
    const std::vector<std::uint32_t> outer = besidesTheMiddle(half.points);
    std::vector<std::uint32_t> imageOf(half.points.size());
    for (std::uint32_t i = 0; i < imageOf.size(); ++i)
        imageOf[i] = i;
    for (std::size_t i = 0; i < outer.size(); ++i)
        imageOf[outer[i]] = static_cast<std::uint32_t>(half.points.size() + i);

    const auto image = [](const auto &value) { return mirrored(value); };
    const auto same = [](const auto &value) { return value; };
    appendImages(half.points, outer, image);
    appendImages(half.normals, outer, image);
    appendImages(half.weights, outer, image);
    appendImages(half.regions, outer, image);
    appendImages(half.sides, outer, [](Side) { return Side::Right; });
    appendImages(half.shirt, outer, same);
    appendImages(half.shorts, outer, same);
    appendImages(half.breath, outer, same);
    for (std::vector<float> &muscle : half.muscles)
        appendImages(muscle, outer, same);

    const std::size_t corners = half.triangles.size();
    half.triangles.reserve(corners * 2);
    for (std::size_t i = 0; i < corners; i += 3) { // the other way around
        for (const std::size_t corner : {i, i + 2, i + 1})
            half.triangles.push_back(imageOf[half.triangles[corner]]);
    }
    return half;
}

} // namespace hipwise
