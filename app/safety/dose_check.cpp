#include "safety/dose_check.h"

#include <algorithm>

namespace hipwise {

namespace {

using std::chrono::seconds;
using Severity = Finding::Severity;

std::string inSeconds(long long count)
{
    return std::to_string(count) + " s";
}

void checkStatic(const Dose &dose, std::vector<Finding> &findings)
{
    const long long hold = dose.hold.count();
    if (hold > 60)
        findings.push_back(
            {Severity::Error, "D01", "hold_s",
             "a stretch is held 10 to 30 s, never over 60 s; this one " + inSeconds(hold)});
    else if (hold > 30 || (hold > 0 && hold < 10))
        findings.push_back({Severity::Warning, "D01", "hold_s",
                            "a stretch is usually held 10 to 30 s; this one " + inSeconds(hold)});
    if (dose.hold.count() > 0 && dose.repetitions > 5)
        findings.push_back({Severity::Warning, "D03", "repetitions",
                            "a stretch is held 1 to 5 times a side; this one " +
                                std::to_string(dose.repetitions) + " times"});
}

/// Of every kind of step.
void checkTempo(const Dose &dose, std::vector<Finding> &findings)
{
    if (dose.tempo.count() > 0 && dose.tempo < std::chrono::milliseconds(1'500))
        findings.push_back({Severity::Error, "D08", "tempo_s",
                            "a repetition takes at least 1.5 s, so that nothing is thrown"});
}

void checkDynamic(const Step &step, const Dose &dose, std::vector<Finding> &findings)
{
    if (dose.tempo.count() <= 0)
        return;
    if (dose.tempo > seconds(10))
        findings.push_back(
            {Severity::Warning, "D11", "tempo_s", "a repetition usually takes 1.5 to 10 s"});
    const bool alternating = step.laterality == Laterality::Alternating;
    const int least = alternating ? 4 : 3;
    const int most = alternating ? 20 : 15;
    if (dose.repetitions < least || dose.repetitions > most)
        findings.push_back({Severity::Warning, "D11", "repetitions",
                            "a movement is usually repeated " + std::to_string(least) + " to " +
                                std::to_string(most) + " times; this one " +
                                std::to_string(dose.repetitions)});
}

void checkStrength(const Dose &dose, std::vector<Finding> &findings)
{
    if (dose.tempo.count() > 0 && (dose.repetitions < 5 || dose.repetitions > 15))
        findings.push_back({Severity::Warning, "D12", "repetitions",
                            "strength work is usually 5 to 15 repetitions; this one " +
                                std::to_string(dose.repetitions)});
    if (dose.sets > 3)
        findings.push_back(
            {Severity::Warning, "D12", "sets",
             "strength work is usually 1 to 3 sets; this one " + std::to_string(dose.sets)});
}

void checkIsometric(const Dose &dose, std::vector<Finding> &findings)
{
    if (dose.hold > seconds(10))
        findings.push_back(
            {Severity::Error, "D13", "hold_s",
             "an effort is held 3 to 10 s; this one " + inSeconds(dose.hold.count())});
    else if (dose.hold.count() > 0 && dose.hold < seconds(3))
        findings.push_back(
            {Severity::Warning, "D13", "hold_s",
             "an effort is usually held 3 to 10 s; this one " + inSeconds(dose.hold.count())});
    if (dose.repetitions > 20)
        findings.push_back(
            {Severity::Warning, "D13", "repetitions", "an effort is held at most 20 times"});
}

/// Standing on one leg; the hands are busy in the knee-to-chest steps.
void checkBalance(const Step &step, const Dose &dose, std::vector<Finding> &findings)
{
    const bool oneLeg = std::find(step.demands.begin(), step.demands.end(),
                                  Demand::SingleLegStance) != step.demands.end();
    if (!oneLeg)
        return;
    if (dose.hold > seconds(30))
        findings.push_back(
            {Severity::Error, "D16", "hold_s",
             "standing on one leg is held 30 s at most; this one " + inSeconds(dose.hold.count())});
    if (step.support == Support::None)
        findings.push_back({Severity::Error, "D16", "support",
                            "standing on one leg needs a wall, counter or chair as its support"});
}

} // namespace

std::vector<Finding> checkDose(const Step &step, const Dose &dose)
{
    std::vector<Finding> findings;
    checkTempo(dose, findings);
    switch (step.kind) {
    case StepKind::Static:
        checkStatic(dose, findings);
        break;
    case StepKind::Dynamic:
        checkDynamic(step, dose, findings);
        break;
    case StepKind::Strength:
        checkStrength(dose, findings);
        break;
    case StepKind::Isometric:
        checkIsometric(dose, findings);
        break;
    case StepKind::Breathing:
        if (dose.duration.count() > 0 &&
            (dose.duration < seconds(30) || dose.duration > seconds(180)))
            findings.push_back(
                {Severity::Warning, "D26", "duration_s", "breathing usually takes 30 to 180 s"});
        break;
    case StepKind::Rest:
    case StepKind::SelfTest:
        break;
    }
    checkBalance(step, dose, findings);
    return findings;
}

} // namespace hipwise
