#include "catalog/pose_reader.h"

#include "catalog/pose_touch_reader.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

/// Adding zero makes -0 an ordinary zero, which prints and compares as people expect.
double degrees(const json &value)
{
    return value.get<double>() + 0.0;
}

std::optional<double> angle(const json &joints, const char *key)
{
    const auto found = joints.find(key);
    return found == joints.end() ? std::nullopt : std::optional(degrees(*found));
}

std::optional<Angles> angles(const json &joints, const char *key)
{
    const auto found = joints.find(key);
    if (found == joints.end())
        return std::nullopt;
    return Angles{degrees(found->at(0)), degrees(found->at(1)), degrees(found->at(2))};
}

PoseView readView(const json &view)
{
    return {degrees(view.at(0)), degrees(view.at(1))};
}

PoseMuscle readMuscle(std::string_view word)
{
    const auto [side, muscle] = splitPoseSide(word);
    return {muscleFromWord(muscle).value(), side};
}

} // namespace

JointAngles readJoints(const json &joints)
{
    return {
        .pitch = angle(joints, "pitch"),
        .roll = angle(joints, "roll"),
        .turn = angle(joints, "turn"),
        .lumbar = angles(joints, "lumbar"),
        .thoracic = angles(joints, "thoracic"),
        .neck = angles(joints, "neck"),
        .workingHip = angles(joints, "working_hip"),
        .otherHip = angles(joints, "other_hip"),
        .workingKnee = angle(joints, "working_knee"),
        .otherKnee = angle(joints, "other_knee"),
        .workingAnkle = angle(joints, "working_ankle"),
        .otherAnkle = angle(joints, "other_ankle"),
        .workingShoulder = angles(joints, "working_shoulder"),
        .otherShoulder = angles(joints, "other_shoulder"),
        .workingElbow = angle(joints, "working_elbow"),
        .otherElbow = angle(joints, "other_elbow"),
    };
}

Pose readPose(const json &document)
{
    Pose pose;
    pose.base = document.at("base").get<std::string>();
    pose.loop = document.value("loop", false);
    pose.touch = readTouch(document);
    if (const auto scene = document.find("scene"); scene != document.end())
        pose.scene = readScene(*scene);
    if (const auto view = document.find("view"); view != document.end())
        pose.view = readView(*view);
    for (const json &muscle : document.value("muscles", json::array()))
        pose.muscles.push_back(readMuscle(muscle.get_ref<const std::string &>()));
    if (const auto arrows = document.find("arrows"); arrows != document.end()) {
        pose.arrows.emplace();
        for (const json &part : *arrows)
            pose.arrows->push_back(posePartFromWord(part.get_ref<const std::string &>()).value());
    }
    for (const json &key : document.at("keys"))
        pose.keys.push_back({key.at("name").get<std::string>(),
                             readJoints(key.value("joints", json::object())), readTouch(key),
                             key.value("takes", 1.0)});
    return pose;
}

std::vector<Posture> readPostures(const json &document)
{
    std::vector<Posture> postures;
    for (const json &each : document.at("postures"))
        postures.push_back({each.at("id").get<std::string>(), readJoints(each.at("joints")),
                            readTouch(each), readView(each.at("view"))});
    return postures;
}

} // namespace hipwise
