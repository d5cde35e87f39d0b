#include "safety/bed_instead.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

Step bridge()
{
    Step step;
    step.position = Position::Lying;
    step.support = Support::Mat;
    step.equipment = {{{Equipment::Mat, Equipment::Bed}, false, {}},
                      {{Equipment::Pillow}, true, "under the head"}};
    step.pose = Pose();
    return step;
}

CautionFlag flagThatBlocks(Demand demand)
{
    CautionFlag flag;
    flag.id = "flag";
    flag.blocks = {demand};
    return flag;
}

} // namespace

TEST_CASE("Who keeps off the floor lies on the bed where it will do", "[bed-instead]")
{
    const Step step = onBedInstead(bridge(), {flagThatBlocks(Demand::FloorTransfer)});

    CHECK(step.support == Support::Bed);
    CHECK(step.pose->scene.ground == Ground::Bed);
    REQUIRE(step.equipment.size() == 2);
    CHECK(step.equipment[0].anyOf == std::vector{Equipment::Bed});
    CHECK(step.equipment[1] == bridge().equipment[1]);
}

TEST_CASE("Everybody else stays where the step is", "[bed-instead]")
{
    CHECK(onBedInstead(bridge(), {}) == bridge());
    CHECK(onBedInstead(bridge(), {flagThatBlocks(Demand::Kneeling)}) == bridge());
}

TEST_CASE("What does not name a bed, or is not lying, is left as it is", "[bed-instead]")
{
    const std::vector<CautionFlag> flags{flagThatBlocks(Demand::FloorTransfer)};
    Step onMat = bridge();
    onMat.equipment[0].anyOf = {Equipment::Mat};
    Step standing = bridge();
    standing.position = Position::Standing;

    CHECK(onBedInstead(onMat, flags) == onMat);
    CHECK(onBedInstead(standing, flags) == standing);
}

TEST_CASE("A step without a pose has a bed in words", "[bed-instead]")
{
    Step step = bridge();
    step.pose.reset();

    step = onBedInstead(step, {flagThatBlocks(Demand::FloorTransfer)});

    CHECK(step.support == Support::Bed);
    CHECK_FALSE(step.pose.has_value());
}
