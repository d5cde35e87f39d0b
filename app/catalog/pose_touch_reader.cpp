#include "catalog/pose_touch_reader.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

/// The word of \a side under \a key: {"hands": {"working": "hip"}}.
const std::string *wordOfSide(const json &holder, const char *key, const char *side)
{
    const auto sides = holder.find(key);
    if (sides == holder.end())
        return nullptr;
    const auto word = sides->find(side);
    return word == sides->end() ? nullptr : word->get_ptr<const std::string *>();
}

std::optional<Direction> direction(const json &holder, const char *key, const char *side)
{
    const std::string *word = wordOfSide(holder, key, side);
    return word ? directionFromWord(*word) : std::nullopt;
}

std::optional<HandReach> hand(const json &holder, const char *side)
{
    const std::string *word = wordOfSide(holder, "hands", side);
    if (!word)
        return std::nullopt;
    HandReach reach = handReachFromWord(*word).value();
    reach.elbow = direction(holder, "elbows", side);
    reach.fingers = direction(holder, "fingers", side);
    return reach;
}

std::optional<FootReach> foot(const json &holder, const char *side)
{
    const std::string *word = wordOfSide(holder, "feet", side);
    return word ? std::optional(FootReach{footPlaceFromWord(*word).value()}) : std::nullopt;
}

std::optional<PlacedThing> thing(const json &scene, const char *key, const char *distanceKey)
{
    const auto place = scene.find(key);
    if (place == scene.end())
        return std::nullopt;
    PlacedThing thing{placementFromWord(place->get_ref<const std::string &>()).value(), {}};
    if (const auto distance = scene.find(distanceKey); distance != scene.end())
        thing.distance = distance->get<double>();
    return thing;
}

std::optional<CushionPlace> cushion(const json &scene, const char *key)
{
    const auto place = scene.find(key);
    return place == scene.end() ? std::nullopt
                                : cushionPlaceFromWord(place->get_ref<const std::string &>());
}

} // namespace

PoseTouch readTouch(const json &holder)
{
    PoseTouch touch;
    if (const auto contacts = holder.find("contacts"); contacts != holder.end()) {
        for (const auto &[part, surface] : contacts->items())
            touch.contacts.push_back(
                {posePartFromWord(part).value(),
                 surfaceFromWord(surface.get_ref<const std::string &>()).value()});
    }
    touch.workingHand = hand(holder, "working");
    touch.otherHand = hand(holder, "other");
    touch.workingFoot = foot(holder, "working");
    touch.otherFoot = foot(holder, "other");
    return touch;
}

PoseScene readScene(const json &scene)
{
    PoseScene read;
    if (const auto ground = scene.find("ground"); ground != scene.end())
        read.ground = groundFromWord(ground->get_ref<const std::string &>());
    read.bedEndsAtHips = scene.value("bed_end", false);
    read.chair = thing(scene, "chair", "chair_m");
    read.wall = thing(scene, "wall", "wall_m");
    read.counter = thing(scene, "counter", "counter_m");
    read.step = thing(scene, "step", "step_m");
    read.pillow = cushion(scene, "pillow");
    read.ball = cushion(scene, "ball");
    return read;
}

} // namespace hipwise
