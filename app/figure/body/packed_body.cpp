#include "figure/body/packed_body.h"

#include "figure/body/packed_units.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// In the middle of the heights that occur, so that coordinates lie between -1 and 1.
constexpr float middleHeight = 0.9F;

std::uint16_t unitOf(float signedValue) // -1 to 1; 0 stays 0
{
    const long units = std::lround(std::clamp(signedValue, -1.0F, 1.0F) * 32767);
    return static_cast<std::uint16_t>(units + 32767);
}

float signedOf(std::uint16_t unit)
{
    return (static_cast<float>(unit) - 32767) / 32767;
}

std::uint16_t byteOf(float share) // 0 to 1
{
    return static_cast<std::uint16_t>(std::lround(std::clamp(share, 0.0F, 1.0F) * 255));
}

float shareOf(unsigned byte)
{
    return static_cast<float>(byte & 0xFFU) / 255;
}

std::uint16_t pair(unsigned low, unsigned high)
{
    return static_cast<std::uint16_t>(low | high << 8U);
}

void pack(UnitWriter &writer, Vec3 v)
{
    for (const float coordinate : {v.x, v.y, v.z})
        writer.add(unitOf(coordinate));
}

Vec3 unpackVector(UnitReader &reader)
{
    const float x = signedOf(reader.next());
    const float y = signedOf(reader.next());
    return {x, y, signedOf(reader.next())};
}

void pack(UnitWriter &writer, const BoneWeights &weights)
{
    writer.add(pair(weights.bones[0], weights.bones[1]));
    writer.add(pair(weights.bones[2], weights.bones[3]));
    for (std::size_t k = 1; k < weights.weights.size(); ++k) // the first is what is left of 1
        writer.add(static_cast<std::uint16_t>(std::lround(weights.weights[k] * 65535)));
}

BoneWeights unpackWeights(UnitReader &reader)
{
    const unsigned first = reader.next();
    const unsigned second = reader.next();
    BoneWeights result;
    result.bones = {
        static_cast<std::uint8_t>(first & 0xFFU), static_cast<std::uint8_t>(first >> 8U),
        static_cast<std::uint8_t>(second & 0xFFU), static_cast<std::uint8_t>(second >> 8U)};
    int left = 65535;
    for (std::size_t k = 1; k < result.weights.size(); ++k) {
        const int units = reader.next();
        result.weights[k] = static_cast<float>(units) / 65535;
        left -= units;
    }
    result.weights[0] = static_cast<float>(left) / 65535;
    return result;
}

void packVertex(UnitWriter &writer, const BodyMesh &half, std::size_t i)
{
    pack(writer, half.points[i] - Vec3{0, middleHeight, 0});
    pack(writer, half.normals[i]);
    pack(writer, half.weights[i]);
    writer.add(pair(static_cast<unsigned>(half.regions[i]), byteOf(half.breath[i])));
    writer.add(unitOf(half.shirt[i]));
    writer.add(unitOf(half.shorts[i]));
    for (std::size_t m = 0; m < muscleCount; m += 2) {
        const bool isLast = m + 1 == muscleCount;
        writer.add(pair(byteOf(half.muscles[m][i]), isLast ? 0 : byteOf(half.muscles[m + 1][i])));
    }
}

void unpackVertex(UnitReader &reader, BodyMesh &half)
{
    half.points.push_back(unpackVector(reader) + Vec3{0, middleHeight, 0});
    half.normals.push_back(normalized(unpackVector(reader)));
    half.weights.push_back(unpackWeights(reader));
    const unsigned regionAndBreath = reader.next();
    half.regions.push_back(static_cast<BodyRegion>(regionAndBreath & 0xFFU));
    half.breath.push_back(shareOf(regionAndBreath >> 8U));
    half.sides.push_back(Side::Left);
    half.shirt.push_back(signedOf(reader.next()));
    half.shorts.push_back(signedOf(reader.next()));
    for (std::size_t m = 0; m < muscleCount; m += 2) {
        const unsigned two = reader.next();
        half.muscles[m].push_back(shareOf(two));
        if (m + 1 < muscleCount)
            half.muscles[m + 1].push_back(shareOf(two >> 8U));
    }
}

/// Room for both halves, as the right one will follow.
void reserveWhole(BodyMesh &mesh, std::size_t halfVertices, std::size_t halfCorners)
{
    const std::size_t vertices = 2 * halfVertices;
    mesh.points.reserve(vertices);
    mesh.normals.reserve(vertices);
    mesh.weights.reserve(vertices);
    mesh.regions.reserve(vertices);
    mesh.sides.reserve(vertices);
    for (auto *list : {&mesh.shirt, &mesh.shorts, &mesh.breath})
        list->reserve(vertices);
    for (auto &muscle : mesh.muscles)
        muscle.reserve(vertices);
    mesh.triangles.reserve(2 * halfCorners);
}

} // namespace

std::vector<std::uint64_t> packed(const BodyMesh &half)
{
    UnitWriter writer;
    const std::size_t triangles = half.triangles.size() / 3;
    writer.add(static_cast<std::uint16_t>(half.points.size()));
    writer.add(static_cast<std::uint16_t>(triangles));
    for (std::size_t i = 0; i < half.points.size(); ++i)
        packVertex(writer, half, i);
    for (const std::uint32_t corner : half.triangles)
        writer.add(static_cast<std::uint16_t>(corner));
    return writer.words();
}

BodyMesh unpacked(std::span<const std::uint64_t> words)
{
    UnitReader reader(words);
    const std::size_t vertices = reader.next();
    const std::size_t corners = std::size_t{3} * reader.next();
    BodyMesh half;
    reserveWhole(half, vertices, corners);
    for (std::size_t i = 0; i < vertices; ++i)
        unpackVertex(reader, half);
    for (std::size_t i = 0; i < corners; ++i)
        half.triangles.push_back(reader.next());
    return half;
}

} // namespace hipwise
