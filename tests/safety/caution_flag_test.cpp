#include "safety/caution_flag.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

Step stepAsking(std::vector<Demand> demands)
{
    Step step;
    step.demands = std::move(demands);
    return step;
}

CautionFlag flagBlocking(std::string id, std::vector<Demand> blocks)
{
    CautionFlag flag;
    flag.id = std::move(id);
    flag.blocks = std::move(blocks);
    return flag;
}

} // namespace

TEST_CASE("A flag leaves out a step that asks for one of the things it blocks", "[caution]")
{
    const CautionFlag flag = flagBlocking("thr_posterior", {Demand::DeepHipFlexion, Demand::HipIr});

    CHECK(leavesOut(flag, stepAsking({Demand::SupineFlat, Demand::HipIr})));
    CHECK_FALSE(leavesOut(flag, stepAsking({Demand::SupineFlat, Demand::HipEr})));
    CHECK_FALSE(leavesOut(flag, stepAsking({})));
}

TEST_CASE("A flag that blocks nothing leaves nothing out", "[caution]")
{
    CHECK_FALSE(leavesOut(flagBlocking("older_65", {}), stepAsking({Demand::HeadLow})));
}

TEST_CASE("A flag that blocks all leaves out even a step that asks for nothing", "[caution]")
{
    CautionFlag flag;
    flag.blocksAll = true;

    CHECK(leavesOut(flag, stepAsking({})));
}

TEST_CASE("The flags against a step come in the person's order", "[caution]")
{
    const std::vector flags{flagBlocking("glaucoma", {Demand::HeadLow}),
                            flagBlocking("knee_kneeling_pain", {Demand::Kneeling}),
                            flagBlocking("dizziness_bp", {Demand::HeadLow})};

    CHECK(flagsAgainst(flags, stepAsking({Demand::HeadLow})) == std::vector{flags[0], flags[2]});
    CHECK(flagsAgainst(flags, stepAsking({Demand::Prone})).empty());
    CHECK(flagsAgainst({}, stepAsking({Demand::HeadLow})).empty());
}
