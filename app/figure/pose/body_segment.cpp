#include "figure/pose/body_segment.h"

#include "figure/pose/body_touch.h"

#include <map>

namespace hipwise {

BodySegment leftOf(BodySegment segment)
{
    const auto index = static_cast<std::size_t>(segment);
    const auto first = static_cast<std::size_t>(BodySegment::LeftUpperArm);
    return index < first ? segment : static_cast<BodySegment>(index - (index - first) % 2);
}

Side sideOf(BodySegment segment)
{
    return leftOf(segment) == segment ? Side::Left : Side::Right;
}

std::string wordFor(BodySegment segment)
{
    using enum BodySegment;
    static const std::map<BodySegment, std::string> words{
        {Trunk, "trunk"},         {Pelvis, "pelvis"},
        {Head, "head"},           {LeftUpperArm, "upper_arm"},
        {LeftForearm, "forearm"}, {LeftHand, "hand"},
        {LeftThigh, "thigh"},     {LeftShank, "shin"},
        {LeftFoot, "foot"}};
    const std::string &word = words.at(leftOf(segment));
    return isPaired(segment) ? sidePrefix(sideOf(segment)) + word : word;
}

} // namespace hipwise
