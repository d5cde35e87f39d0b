#pragma once

#include "safety/lint_rule.h"

// The dosage rules of the evidence base, section 2, for adults under 65 without flags.

namespace hipwise::lint_rules {

using enum LintRule::Severity;

inline constexpr LintRule stretchTooLong{"D01",
                                         Error,
                                         "A stretch is held over 60 s.",
                                         "/dose/hold_s",
                                         "Hold it 10 to 30 s.",
                                         {"acsm-blog-2021", "acsm-2011", "nia-exercise-guide"}};
inline constexpr LintRule stretchUnusual{
    "D01",
    Warning,
    "A stretch is held under 10 or over 30 s.",
    "/dose/hold_s",
    "Hold it 10 to 30 s; 30 to 60 s only for people of 65 or over.",
    {"acsm-blog-2021", "acsm-2011", "nia-exercise-guide"}};
inline constexpr LintRule stretchRepetitions{
    "D03",
    Warning,
    "A stretch is held more than 5 times a side.",
    "/dose/repetitions",
    "Hold it 2 or 3 times.",
    {"nia-exercise-guide", "aaos-hip-conditioning", "aaos-low-back", "mgh-hip", "acsm-2011"}};
inline constexpr LintRule tooFast{"D08",
                                  Error,
                                  "A repetition takes under 1.5 s.",
                                  "/dose/tempo_s",
                                  "Give each repetition 1.5 s or more, so that nothing is thrown.",
                                  {"mayo-stretch", "app-rule"}};
inline constexpr LintRule movementTooSlow{"D11",
                                          Warning,
                                          "A movement takes over 10 s a repetition.",
                                          "/dose/tempo_s",
                                          "Move in 1.5 to 10 s, most things in 3 to 6.",
                                          {"fallguardian-cars", "app-rule"}};
inline constexpr LintRule movementRepetitions{
    "D11",
    Warning,
    "A movement is repeated fewer than 3 or more than 15 times, alternating 4 to 20.",
    "/dose/repetitions",
    "Repeat it 5 to 12 times.",
    {"nhsinform-back", "nhs-lower-back", "rehabexercise-hipoa"}};
inline constexpr LintRule strengthRepetitions{
    "D12",
    Warning,
    "Strength work has fewer than 5 or more than 15 repetitions.",
    "/dose/repetitions",
    "Do 5 to 15 repetitions a set.",
    {"acsm-2011", "aaos-hip-conditioning", "mgh-hip", "nhs-older-strength"}};
inline constexpr LintRule strengthSets{
    "D12",        Warning,           "Strength work has more than 3 sets.",
    "/dose/sets", "Do 1 to 3 sets.", {"acsm-2011", "aaos-hip-conditioning", "mgh-hip"}};
inline constexpr LintRule effortTooLong{
    "D13",
    Error,
    "An effort without movement is held over 10 s.",
    "/dose/hold_s",
    "Hold it 3 to 10 s, at about half effort.",
    {"mgh-hip", "versus-hips", "lamb-1989", "iop-isometric-2020"}};
inline constexpr LintRule effortTooShort{"D13",
                                         Warning,
                                         "An effort without movement is held under 3 s.",
                                         "/dose/hold_s",
                                         "Hold it 3 to 10 s.",
                                         {"mgh-hip", "versus-hips"}};
inline constexpr LintRule effortRepetitions{
    "D13",
    Warning,
    "An effort without movement is held more than 20 times.",
    "/dose/repetitions",
    "Hold it 20 times at most.",
    {"mgh-hip", "versus-hips"}};
inline constexpr LintRule balanceTooLong{
    "D16",
    Error,
    "On one leg for over 30 s, or over 15 s with both hands busy.",
    "/dose/hold_s",
    "Stand on one leg for 30 s at most, for 15 s where no hand is free.",
    {"nhsinform-balance", "app-rule"}};
inline constexpr LintRule balanceUnsupported{
    "D16",
    Error,
    "Standing on one leg, or lifting a foot while standing, without a support.",
    "/support",
    "Name a wall, a counter or a chair as the support.",
    {"nhsinform-balance", "app-rule"}};
inline constexpr LintRule seedDose{
    "D22",
    Error,
    "Knee to chest is held under 10 or over 30 s (standing 15 s), or more than 5 times a side.",
    "/dose",
    "Hold it 15 to 30 s, 2 to 5 times a side; 10 s in a first week.",
    {"aaos-low-back", "aaos-hip-conditioning", "mgh-hip", "patient-info-hip", "app-rule"}};
inline constexpr LintRule breathingLength{
    "D26",
    Warning,
    "Breathing lasts under 30 or over 180 s.",
    "/dose/duration_s",
    "Breathe for 30 to 180 s.",
    {"wchc-breathing", "newcastle-breathing", "mindwell-breathing"}};

} // namespace hipwise::lint_rules
