#include "safety/dose_check.h"

#include "safety/rules/dose_rules.h"

namespace hipwise {

namespace {

using namespace lint_rules;
using std::chrono::seconds;

std::string inSeconds(long long count)
{
    return std::to_string(count) + " s";
}

void checkStatic(const Dose &dose, Findings &findings)
{
    const long long hold = dose.hold.count();
    if (hold > 60)
        findings.push_back(
            {&stretchTooLong, "/dose/hold_s",
             "a stretch is held 10 to 30 s, never over 60 s; this one " + inSeconds(hold)});
    else if (hold > 30 || (hold > 0 && hold < 10))
        findings.push_back({&stretchUnusual, "/dose/hold_s",
                            "a stretch is usually held 10 to 30 s; this one " + inSeconds(hold)});
    if (dose.hold.count() > 0 && dose.repetitions > 5)
        findings.push_back({&stretchRepetitions, "/dose/repetitions",
                            "a stretch is held 1 to 5 times a side; this one " +
                                std::to_string(dose.repetitions) + " times"});
}

/// Of every kind of step.
void checkTempo(const Dose &dose, Findings &findings)
{
    if (dose.tempo.count() > 0 && dose.tempo < std::chrono::milliseconds(1'500))
        findings.push_back({&tooFast, "/dose/tempo_s",
                            "a repetition takes at least 1.5 s, so that nothing is thrown"});
}

void checkDynamic(const Step &step, const Dose &dose, Findings &findings)
{
    if (dose.tempo.count() <= 0)
        return;
    if (dose.tempo > seconds(10))
        findings.push_back(
            {&movementTooSlow, "/dose/tempo_s", "a repetition usually takes 1.5 to 10 s"});
    const bool alternating = step.laterality == Laterality::Alternating;
    const int least = alternating ? 4 : 3;
    const int most = alternating ? 20 : 15;
    if (dose.repetitions < least || dose.repetitions > most)
        findings.push_back({&movementRepetitions, "/dose/repetitions",
                            "a movement is usually repeated " + std::to_string(least) + " to " +
                                std::to_string(most) + " times; this one " +
                                std::to_string(dose.repetitions)});
}

void checkStrength(const Dose &dose, Findings &findings)
{
    if (dose.tempo.count() > 0 && (dose.repetitions < 5 || dose.repetitions > 15))
        findings.push_back({&strengthRepetitions, "/dose/repetitions",
                            "strength work is usually 5 to 15 repetitions; this one " +
                                std::to_string(dose.repetitions)});
    if (dose.sets > 3)
        findings.push_back(
            {&strengthSets, "/dose/sets",
             "strength work is usually 1 to 3 sets; this one " + std::to_string(dose.sets)});
}

void checkIsometric(const Dose &dose, Findings &findings)
{
    if (dose.hold > seconds(10))
        findings.push_back(
            {&effortTooLong, "/dose/hold_s",
             "an effort is held 3 to 10 s; this one " + inSeconds(dose.hold.count())});
    else if (dose.hold.count() > 0 && dose.hold < seconds(3))
        findings.push_back(
            {&effortTooShort, "/dose/hold_s",
             "an effort is usually held 3 to 10 s; this one " + inSeconds(dose.hold.count())});
    if (dose.repetitions > 20)
        findings.push_back(
            {&effortRepetitions, "/dose/repetitions", "an effort is held at most 20 times"});
}

/// The article's own techniques, whose dose is narrower than that of other stretches.
void checkSeed(const Step &step, const Dose &dose, Findings &findings)
{
    if (!step.id.starts_with("seed-") || dose.hold.count() <= 0)
        return;
    const seconds longest(step.position == Position::Standing ? 15 : 30);
    if (dose.hold < seconds(10) || dose.hold > longest)
        findings.push_back({&seedDose, "/dose/hold_s",
                            "here, knee to chest is held 10 to " + inSeconds(longest.count()) +
                                "; this one " + inSeconds(dose.hold.count())});
    if (dose.repetitions < 2 || dose.repetitions > 5)
        findings.push_back({&seedDose, "/dose/repetitions",
                            "knee to chest is held 2 to 5 times a side; this one " +
                                std::to_string(dose.repetitions)});
}

} // namespace

Findings checkDose(const Step &step, const Dose &dose)
{
    Findings findings;
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
                {&breathingLength, "/dose/duration_s", "breathing usually takes 30 to 180 s"});
        break;
    case StepKind::Rest:
    case StepKind::SelfTest:
        break;
    }
    checkSeed(step, dose, findings);
    return findings;
}

} // namespace hipwise
