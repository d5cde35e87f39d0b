#include "safety/equipment_check.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

using Lines = std::vector<std::string>;

namespace {

Step stepWithNeeds(Position position, Support support, std::vector<EquipmentNeed> needs)
{
    Step step = sampleStep(Laterality::Bilateral, held(20s), position).step;
    step.setup = "Begin.";
    step.support = support;
    step.equipment = std::move(needs);
    return step;
}

EquipmentNeed need(Equipment thing, const std::string &use = {})
{
    return {{thing}, false, use};
}

Lines told(const Step &step, const std::vector<KeyPose> &keys = {})
{
    Lines all;
    for (const Finding &finding : checkEquipment(step, keys))
        all.push_back(std::string(finding.rule->id) + " " + finding.place);
    return all;
}

} // namespace

TEST_CASE("A support is among the equipment", "[equipment-check]")
{
    CHECK(told(stepWithNeeds(Position::Standing, Support::Wall, {need(Equipment::Wall)})).empty());
    CHECK(told(stepWithNeeds(Position::Standing, Support::Wall, {})) ==
          Lines{"equipment-missing /equipment"});
    CHECK(told(stepWithNeeds(Position::Lying, Support::Mat, {need(Equipment::Bed)})).empty());
}

TEST_CASE("What the hands and the scene of a pose use is among the equipment", "[equipment-check]")
{
    KeyPose key;
    key.touch.workingHand = HandReach{HandPlace::Strap, PoseSide::Working, {}, {}};
    const auto lying = [](std::vector<EquipmentNeed> needs) {
        return stepWithNeeds(Position::Lying, Support::None, std::move(needs));
    };
    CHECK(told(lying({}), {key, key}) == Lines{"equipment-missing /equipment"});
    CHECK(told(lying({need(Equipment::Towel)}), {key}).empty());

    Step withBall = lying({});
    withBall.pose.emplace();
    withBall.pose->scene.ball = CushionPlace::BetweenKnees;
    CHECK(told(withBall) == Lines{"equipment-missing /equipment"});
}

TEST_CASE("What nothing uses need not be at hand", "[equipment-check]")
{
    Step step = stepWithNeeds(Position::Seated, Support::Chair,
                              {need(Equipment::Chair), need(Equipment::Strap)});
    CHECK(told(step) == Lines{"equipment-unused /equipment/1"});
    step.cues = {"Loop the strap around your foot."};
    CHECK(told(step).empty());
    step.cues = {"Sit."};
    step.equipment[1].optional = true;
    CHECK(told(step).empty());
    step.equipment[1] = need(Equipment::Pillow, "under the head");
    CHECK(told(step).empty());
}
