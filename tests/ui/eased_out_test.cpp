#include "catalog/catalog.h"
#include "support/catch.h"
#include "ui/player/eased_out.h"

using namespace hipwise;

TEST_CASE("Eased out of, a step asks for nothing and stands still", "[ui][player]")
{
    const Catalog catalog = Catalog::shipped();
    for (const auto &[id, step] : catalog.steps()) {
        const Step rest = easedOut(step);
        CAPTURE(id);
        CHECK(rest.muscleGroups.empty());
        REQUIRE(rest.pose.has_value() == step.pose.has_value());
        if (!rest.pose)
            continue;
        CHECK(rest.pose->keys.size() == 1);
        CHECK(rest.pose->muscles.empty());
        REQUIRE(rest.pose->arrows);
        CHECK(rest.pose->arrows->empty());
        CHECK(rest.pose->touch.contacts.empty());
        CHECK(rest.pose->scene.wall == step.pose->scene.wall);
    }
}

TEST_CASE("A hand that holds on is the last to let go", "[ui][player]")
{
    Step step;
    step.pose.emplace().base = "stand-support";
    step.pose->touch.otherHand.emplace().place = HandPlace::Wall;
    step.pose->touch.workingHand.emplace().place = HandPlace::Foot;
    const Step rest = easedOut(step);
    CHECK(rest.pose->touch.otherHand == step.pose->touch.otherHand);
    CHECK_FALSE(rest.pose->touch.workingHand);
}

TEST_CASE("Nobody rests in a stretch on the floor", "[ui][player]")
{
    Step step;
    step.pose.emplace().base = "floor-9090";
    step.pose->view = PoseView{25, 24};
    CHECK(easedOut(step).pose->base == "floor-long");
    CHECK_FALSE(easedOut(step).pose->view);
}
