#include "drawing/moving_part.h"

#include "drawing/part_point.h"

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

constexpr float leastWay = 0.06F; // metres

struct Candidate
{
    BodyPart part;
    float weight;
};

/// A hand goes far just to take hold, and a foot follows its knee; the trunk moves little and
/// means it.
constexpr std::array candidates{
    Candidate{BodyPart::Knee, 1},        Candidate{BodyPart::Sole, 0.55F},
    Candidate{BodyPart::Hand, 0.45F},    Candidate{BodyPart::Pelvis, 1.3F},
    Candidate{BodyPart::Forehead, 0.6F},
};

float wayOf(const std::vector<Vec3> &path)
{
    float farthest = 0;
    for (const Vec3 point : path)
        farthest = std::max(farthest, length(point - path.front()));
    return farthest;
}

} // namespace

std::optional<PosePart> tellingPart(const Movement &movement)
{
    std::optional<PosePart> telling;
    float most = 0;
    for (const Candidate &candidate : candidates) {
        for (const PoseSide side : {PoseSide::Working, PoseSide::Other}) {
            const PosePart part{candidate.part, side};
            const float way = wayOf(pathOf(part, movement, false));
            // As much on both sides is told of the working one.
            if (way > leastWay && way * candidate.weight > most * 1.02F) {
                most = way * candidate.weight;
                telling = part;
            }
        }
    }
    return telling;
}

bool showsMovement(const Movement &movement)
{
    constexpr float leastStep = 0.012F; // metres
    const Rig &first = movement.frames.front();
    return std::ranges::any_of(movement.frames, [&first](const Rig &frame) {
        for (std::size_t bone = 0; bone < boneCount; ++bone) {
            if (length(frame.placed[bone].origin - first.placed[bone].origin) > leastStep)
                return true;
        }
        return false;
    });
}

std::vector<Vec3> pathOf(const PosePart &part, const Movement &movement, bool isLoop)
{
    std::vector<Vec3> path;
    path.reserve(movement.frames.size());
    for (const Rig &frame : movement.frames)
        path.push_back(pointOf(part, frame));
    if (isLoop || path.empty())
        return path;
    const Vec3 start = path.front();
    const auto nearer = [start](Vec3 a, Vec3 b) { return length(a - start) < length(b - start); };
    const auto farthest = std::ranges::max_element(path, nearer);
    path.erase(std::next(farthest), path.end());
    return path;
}

} // namespace hipwise
