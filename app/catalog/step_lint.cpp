#include "catalog/step_lint.h"

#include "catalog/rule_remarks.h"
#include "catalog/step_demands.h"
#include "catalog/visible_text.h"
#include "figure/range_of_motion.h"
#include "safety/derived_demands.h"
#include "safety/step_check.h"

#include <algorithm>
#include <cstdio>

namespace hipwise {

namespace {

using Severity = Problem::Severity;

/// Without the zeros that nobody has typed.
std::string inDegrees(double angle)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", angle);
    return text.data();
}

Remark remarkOf(const RangeExceeded &exceeded, const std::string &joints)
{
    const RangeOfMotion &range = *exceeded.range;
    const bool hard = exceeded.beyondHard;
    return {joints + "/" + exceeded.joint,
            "expected " + std::string(range.name) + " from " +
                inDegrees(hard ? range.hardLow : range.normLow) + " to " +
                inDegrees(hard ? range.hardHigh : range.normHigh) + " degrees, found " +
                inDegrees(exceeded.angle),
            hard ? "range-hard" : "range-norm", hard ? Severity::Error : Severity::Warning};
}

void remarkPose(const Pose &pose, const Catalog &catalog, Remarks &remarks)
{
    if (!catalog.posture(pose.base))
        remarks.push_back(errorAt("/pose/base",
                                  "expected the id of a base posture, found " + inQuotes(pose.base),
                                  "reference"));
    for (std::size_t key = 0; key < pose.keys.size(); ++key) {
        const std::string joints = "/pose/keys/" + std::to_string(key) + "/joints";
        for (const RangeExceeded &exceeded : rangesExceeded(pose.keys[key].joints))
            remarks.push_back(remarkOf(exceeded, joints));
    }
}

void remarkVariant(const std::optional<StepVariant> &variant, const std::string &pointer,
                   const Catalog &catalog, Remarks &remarks)
{
    if (variant && !variant->step.empty() && !catalog.step(variant->step))
        remarks.push_back(errorAt(pointer + "/step",
                                  "expected the id of a step, found " + inQuotes(variant->step) +
                                      ", which no file has",
                                  "reference"));
}

void remarkFlags(const Step &step, const Catalog &catalog, Remarks &remarks)
{
    const std::vector<CautionFlag> &known = catalog.safety().flags;
    for (std::size_t i = 0; i < step.cautions.size(); ++i) {
        for (std::size_t j = 0; j < step.cautions[i].flags.size(); ++j) {
            const std::string &id = step.cautions[i].flags[j];
            if (std::ranges::find(known, id, &CautionFlag::id) == known.end())
                remarks.push_back(unknownFlag(
                    "/cautions/" + std::to_string(i) + "/flags/" + std::to_string(j), id));
        }
    }
}

/// A demand that follows from the rest of the file would only go stale in it.
void remarkDerived(const std::vector<Demand> &stated, const std::vector<Demand> &derived,
                   Remarks &remarks)
{
    for (std::size_t i = 0; i < stated.size(); ++i) {
        if (std::ranges::find(derived, stated[i]) != derived.end())
            remarks.push_back({"/demands/" + std::to_string(i),
                               "expected only what the rest of the file does not show, found " +
                                   inQuotes(std::string(wordFor(stated[i]))),
                               "demand-derived", Severity::Warning});
    }
}

} // namespace

Remarks remarksOn(const Step &step, const Catalog &catalog)
{
    Remarks remarks;
    const std::vector<KeyPose> keys = completeKeysOf(step, catalog.postures());
    const std::vector<Demand> derived = derivedDemands(step, keys);
    remarkDerived(step.demands, derived, remarks);
    Step whole = step;
    whole.demands = united(derived, step.demands);
    for (const Finding &finding : checkStep(whole, keys))
        remarks.push_back(remarkOf(finding, finding.place));
    remarkVariant(step.easier, "/easier", catalog, remarks);
    remarkVariant(step.harder, "/harder", catalog, remarks);
    remarkFlags(step, catalog, remarks);
    remarkSources(step.sources, catalog, remarks);
    if (step.pose)
        remarkPose(*step.pose, catalog, remarks);
    return remarks;
}

} // namespace hipwise
