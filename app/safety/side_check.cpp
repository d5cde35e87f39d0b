#include "safety/side_check.h"

#include "safety/rules/word_rules.h"
#include "safety/text_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipwise {

namespace {

using namespace lint_rules;

/// The hip and knee of one leg, in degrees.
using LegAngles = std::array<double, 4>;

LegAngles legOf(const std::optional<Angles> &hip, const std::optional<double> &knee)
{
    const auto [flexion, abduction, rotation] = hip.value_or(Angles{});
    return {flexion, abduction, rotation, knee.value_or(0)};
}

LegAngles workingLeg(const JointAngles &joints)
{
    return legOf(joints.workingHip, joints.workingKnee);
}

LegAngles otherLeg(const JointAngles &joints)
{
    return legOf(joints.otherHip, joints.otherKnee);
}

bool isLike(const LegAngles &a, const LegAngles &b)
{
    constexpr double tolerance = 10; // degrees; less is a way of sitting, not a movement
    return std::ranges::equal(a, b,
                              [](double x, double y) { return std::abs(x - y) <= tolerance; });
}

/// How far the angles of a leg go over all keys.
struct LegSpan
{
    LegAngles least;
    LegAngles most;
};

LegSpan spanOf(const std::vector<KeyPose> &keys, LegAngles (*leg)(const JointAngles &))
{
    LegSpan span{leg(keys.front().joints), leg(keys.front().joints)};
    for (const KeyPose &key : keys) {
        const LegAngles angles = leg(key.joints);
        for (std::size_t i = 0; i < angles.size(); ++i) {
            span.least[i] = std::min(span.least[i], angles[i]);
            span.most[i] = std::max(span.most[i], angles[i]);
        }
    }
    return span;
}

/// Whether the two legs do the same, together or one after the other.
bool doTheSame(const std::vector<KeyPose> &keys)
{
    if (keys.empty())
        return true;
    const LegSpan working = spanOf(keys, workingLeg);
    const LegSpan other = spanOf(keys, otherLeg);
    return isLike(working.least, other.least) && isLike(working.most, other.most);
}

/// "right angle", "right under the shoulder", "left out" name no side.
bool isNoSide(const std::string &next)
{
    constexpr std::array<std::string_view, 12> after{"angle", "angles", "away",  "now",
                                                     "under", "above",  "below", "behind",
                                                     "over",  "beside", "out",   "at"};
    return std::ranges::find(after, next) != after.end();
}

void checkText(const Step &step, const std::string &text, const std::string &place,
               Findings &findings)
{
    const bool hasSides = step.laterality != Laterality::Bilateral;
    const std::vector<std::string> words = textWords(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        const bool isSide = (word == "left" || word == "right") &&
                            (i + 1 == words.size() || !isNoSide(words[i + 1]));
        if (hasSides && isSide)
            findings.push_back(
                {&oneSideOnly, place, "expected {side} or {other}, found \"" + word + "\""});
    }
    for (const char *braces : {"{side}", "{other}"}) {
        if (!hasSides && text.find(braces) != std::string::npos)
            findings.push_back(
                {&sideOfNone, place,
                 "expected no side in a bilateral step, found \"" + std::string(braces) + "\""});
    }
}

} // namespace

Findings checkSides(const Step &step, const std::vector<KeyPose> &keys)
{
    Findings findings;
    checkText(step, step.name, "/name", findings);
    checkText(step, step.setup, "/setup", findings);
    for (std::size_t i = 0; i < step.cues.size(); ++i)
        checkText(step, step.cues[i], "/cues/" + std::to_string(i), findings);
    const bool isMovement = step.kind != StepKind::Breathing && step.kind != StepKind::Rest;
    if (isMovement && step.laterality == Laterality::Bilateral && !doTheSame(keys))
        findings.push_back({&oneSideOnly, "/laterality",
                            "expected both legs to do the same in a bilateral step, found a pose "
                            "that moves one"});
    return findings;
}

} // namespace hipwise
