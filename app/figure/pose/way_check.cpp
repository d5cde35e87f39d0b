#include "figure/pose/way_check.h"

#include "figure/pose/body_touch.h"

#include <algorithm>

namespace hipwise {

namespace {

struct Tracked
{
    Bone bone; ///< the left one of a pair
    const char *word;
};

constexpr std::array tracked{
    Tracked{Bone::Pelvis, "pelvis"},     Tracked{Bone::UpperThorax, "upper_back"},
    Tracked{Bone::Head, "back_of_head"}, Tracked{Bone::LeftForearm, "elbow"},
    Tracked{Bone::LeftHand, "hand"},     Tracked{Bone::LeftShank, "knee"},
    Tracked{Bone::LeftFoot, "ankle"},
};

/// The longest step of \a bone and the mean one, in metres.
std::pair<float, float> stepsOf(std::span<const Rig> frames, Bone bone)
{
    float longest = 0;
    float sum = 0;
    for (std::size_t i = 1; i < frames.size(); ++i) {
        const float step = length(frames[i].origin(bone) - frames[i - 1].origin(bone));
        longest = std::max(longest, step);
        sum += step;
    }
    return {longest, sum / static_cast<float>(frames.size() - 1)};
}

void checkJump(std::vector<PoseFlaw> &flaws, std::span<const Rig> frames, int key, Bone bone,
               const std::string &word)
{
    constexpr float far = 0.060F; // metres in a frame
    const auto [longest, mean] = stepsOf(frames, bone);
    if (longest > far && longest > 3 * mean)
        flaws.push_back({PoseFlaw::Kind::Jump, key, true, word, "", longest * 1000});
}

bool sameParts(const PoseFlaw &a, const PoseFlaw &b)
{
    return a.kind == b.kind && a.part == b.part && a.with == b.with;
}

} // namespace

void checkWay(std::vector<PoseFlaw> &flaws, std::span<const Rig> frames, int key,
              const RigCheck &check)
{
    if (frames.size() < 3)
        return;
    std::vector<PoseFlaw> known;
    check(known, frames.front());
    check(known, frames.back());
    const std::size_t stride = std::max<std::size_t>(1, frames.size() / 8);
    std::vector<PoseFlaw> found;
    for (std::size_t i = stride; i + 1 < frames.size(); i += stride) {
        std::vector<PoseFlaw> here;
        check(here, frames[i]);
        for (const PoseFlaw &flaw : here) {
            const auto same = [&flaw](const PoseFlaw &other) { return sameParts(flaw, other); };
            if (std::ranges::any_of(known, same))
                continue;
            const auto before = std::ranges::find_if(found, same);
            if (before == found.end())
                found.push_back(flaw);
            else
                before->amount = std::max(before->amount, flaw.amount);
        }
    }
    flaws.insert(flaws.end(), found.begin(), found.end());
    for (const Tracked &each : tracked) {
        const bool paired = mirrored(each.bone) != each.bone;
        for (const Side side : bothSides) {
            if (paired)
                checkJump(flaws, frames, key, onSide(each.bone, side),
                          sidePrefix(side) + each.word);
            else if (side == Side::Left)
                checkJump(flaws, frames, key, each.bone, each.word);
        }
    }
}

} // namespace hipwise
