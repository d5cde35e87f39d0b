#include "safety/step_check.h"

#include "safety/balance_check.h"
#include "safety/cue_check.h"
#include "safety/dose_check.h"
#include "safety/equipment_check.h"
#include "safety/number_check.h"
#include "safety/rules/step_rules.h"
#include "safety/side_check.h"
#include "safety/word_check.h"

#include <algorithm>

namespace hipwise {

namespace {

using namespace lint_rules;

/// Sources that show no movement: what is everybody's, ours, or what started the project.
bool isWitness(const std::string &source)
{
    return source != "general-practice" && source != "app-rule" && source != "seed-article";
}

Findings checkNeighbours(const Step &step)
{
    Findings findings;
    if (step.level == 3 && !step.easier)
        findings.push_back({&easierMissing, "/level",
                            "expected something easier beside an advanced step, found nothing"});
    if (step.techniqueSeen && std::ranges::none_of(step.sources, isWitness))
        findings.push_back({&sourceMissing, "/technique",
                            "expected a source that shows the movement, found none"});
    return findings;
}

} // namespace

Findings checkStep(const Step &step, const std::vector<KeyPose> &keys)
{
    Findings all;
    for (const Findings &some :
         {checkDose(step, step.dose), checkBalance(step, step.dose, keys), checkWords(step),
          checkSides(step, keys), checkCueLengths(step), checkNumbers(step, step.dose),
          checkEquipment(step, keys), checkNeighbours(step)})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace hipwise
