#include "safety/balance_check.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

using Lines = std::vector<std::string>;

namespace {

Step standing(Support support, std::vector<Demand> demands = {})
{
    Step step = sampleStep(Laterality::Unilateral, {}, Position::Standing, StepKind::SelfTest).step;
    step.support = support;
    step.demands = std::move(demands);
    return step;
}

KeyPose keyOnSoles(std::initializer_list<PoseSide> sides)
{
    KeyPose key;
    for (const PoseSide side : sides)
        key.touch.contacts.push_back({{BodyPart::Sole, side}, Surface::Ground});
    return key;
}

Lines places(const Step &step, const Dose &dose, const std::vector<KeyPose> &keys = {})
{
    Lines all;
    for (const Finding &finding : checkBalance(step, dose, keys)) {
        CHECK(finding.rule->id == "D16");
        all.push_back(finding.place);
    }
    return all;
}

} // namespace

TEST_CASE("Standing on one leg needs something to hold on to", "[balance]")
{
    const std::vector<Demand> oneLeg{Demand::SingleLegStance};
    CHECK(places(standing(Support::None, oneLeg), held(20s)) == Lines{"/support"});
    CHECK(places(standing(GENERATE(Support::Wall, Support::Counter, Support::Chair), oneLeg),
                 held(20s))
              .empty());
}

TEST_CASE("Standing on one leg is held half a minute at most, half of it with busy hands",
          "[balance]")
{
    const Step step = standing(Support::Wall, {Demand::SingleLegStance});
    KeyPose busy = keyOnSoles({PoseSide::Other});
    busy.touch.workingHand = HandReach{HandPlace::Hip, PoseSide::Working, {}, {}};
    busy.touch.otherHand = HandReach{HandPlace::Knee, PoseSide::Working, {}, {}};
    KeyPose free = busy;
    free.touch.otherHand = HandReach{HandPlace::Wall, PoseSide::Working, {}, {}};

    CHECK(places(step, held(30s)).empty());
    CHECK(places(step, held(31s)) == Lines{"/dose/hold_s"});
    CHECK(places(step, held(15s), {busy}).empty());
    CHECK(places(step, held(16s), {busy}) == Lines{"/dose/hold_s"});
    CHECK(places(step, held(30s), {free}).empty());
}

TEST_CASE("Who lifts a foot in the pose stands on one leg, whatever is stated", "[balance]")
{
    const std::vector<KeyPose> lifting{keyOnSoles({PoseSide::Working, PoseSide::Other}),
                                       keyOnSoles({PoseSide::Other})};
    CHECK(places(standing(Support::None), repeated(4s, 8), lifting) == Lines{"/support"});
    CHECK(places(standing(Support::Counter), repeated(4s, 8), lifting).empty());
    Step lying = standing(Support::None);
    lying.position = Position::Lying;
    CHECK(places(lying, repeated(4s, 8), lifting).empty());
}

TEST_CASE("On two legs nobody is asked for a support", "[balance]")
{
    CHECK(places(standing(Support::None, {Demand::AsymmetricStance}), held(31s),
                 {keyOnSoles({PoseSide::Working, PoseSide::Other})})
              .empty());
}
