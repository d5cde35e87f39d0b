#pragma once

#include "safety/lint_rule.h"

// What a body cannot do, or what looks wrong once the pose is solved.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule rangeNorm{
    "range-norm",
    Warning,
    "An angle is outside the norm of its joint, as written or by more than 3 degrees once solved.",
    "/pose/keys/*/joints/*",
    "Keep within the norm, or accept it with the reason.",
    {"aaos-rom-1965", "fpnotebook-hip", "kouyoumdjian-2012", "cdc-rom", "magee-rom",
     "fadavis-rom"}};
inline constexpr LintRule rangeHard{"range-hard",
                                    Error,
                                    "An angle is beyond the hard limit of its joint.",
                                    "/pose/keys/*/joints/*",
                                    "Make the angle smaller.",
                                    {"app-rule"}};
inline constexpr LintRule poseReach{
    "pose-reach",
    Warning,
    "A hand or foot ends more than 15 mm from its place.",
    "/pose/keys/*",
    "Bring the place nearer, or change the angles of the trunk and legs.",
    {"app-rule"}};
inline constexpr LintRule poseContact{"pose-contact",
                                      Warning,
                                      "A part that should touch does not.",
                                      "/pose/keys/*",
                                      "Correct the angles, or leave the contact out.",
                                      {"app-rule"}};
inline constexpr LintRule poseGround{"pose-ground",
                                     Warning,
                                     "A part lies in the ground.",
                                     "/pose/keys/*",
                                     "Say with a contact what rests, or correct the angles.",
                                     {"app-rule"}};
inline constexpr LintRule poseOverlap{"pose-overlap",
                                      Warning,
                                      "A limb goes through another or through the trunk.",
                                      "/pose/keys/*",
                                      "Move the limb aside, or add a key on the way.",
                                      {"app-rule"}};
inline constexpr LintRule poseFurniture{
    "pose-furniture",
    Warning,
    "A limb or the trunk goes through a chair, the wall, the counter, a step or the end of a bed.",
    "/pose/keys/*",
    "Move the thing with its distance, correct the angles, or say with a contact what rests on it.",
    {"app-rule"}};
inline constexpr LintRule poseBalance{
    "pose-balance",
    Warning,
    "Standing, the weight is not above the feet, and nothing supports it.",
    "/pose/keys/*",
    "Lean the trunk back over the feet, or put a hand on the support.",
    {"app-rule"}};
inline constexpr LintRule poseJump{"pose-jump",
                                   Warning,
                                   "A joint jumps on the way from key to key.",
                                   "/pose/keys/*",
                                   "Add a key on the way, or bring the two nearer to each other.",
                                   {"app-rule"}};

} // namespace hipwise::lint_rules
