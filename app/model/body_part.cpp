#include "model/body_part.h"

#include "model/pose_side.h"
#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<BodyPart, bodyPartCount> partWords{{
    {BodyPart::BackOfHead, "back_of_head"},
    {BodyPart::Forehead, "forehead"},
    {BodyPart::UpperBack, "upper_back"},
    {BodyPart::Chest, "chest"},
    {BodyPart::Belly, "belly"},
    {BodyPart::Pelvis, "pelvis"},
    {BodyPart::Seat, "seat"},
    {BodyPart::SideOfHead, "side_of_head"},
    {BodyPart::SideOfHip, "side_of_hip"},
    {BodyPart::Shoulder, "shoulder"},
    {BodyPart::Elbow, "elbow"},
    {BodyPart::Forearm, "forearm"},
    {BodyPart::Hand, "hand"},
    {BodyPart::Thigh, "thigh"},
    {BodyPart::Knee, "knee"},
    {BodyPart::Shin, "shin"},
    {BodyPart::Ankle, "ankle"},
    {BodyPart::Heel, "heel"},
    {BodyPart::Ball, "ball"},
    {BodyPart::Sole, "sole"},
    {BodyPart::TopOfFoot, "top_of_foot"},
}};

} // namespace

std::string_view wordFor(BodyPart part)
{
    return wordOf(partWords, part);
}

std::optional<PosePart> posePartFromWord(std::string_view word)
{
    const auto [side, rest] = splitPoseSide(word);
    const auto part = valueOf(partWords, rest);
    if (!part || isPaired(*part) != side.has_value())
        return std::nullopt;
    return PosePart{*part, side.value_or(PoseSide::Working)};
}

} // namespace hipwise
