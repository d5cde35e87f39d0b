#include "figure/body/field/loft.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

/// A limb of 40 cm that hangs down, 5 cm thick and thicker in front.
const Loft limb{{{0, 0.05F, 0.06F, 0.04F}, {0.3F, 0.05F, 0.06F, 0.04F}, {1, 0.05F, 0.06F, 0.04F}},
                -1 / 0.4F,
                0.03F,
                0.02F};

} // namespace

TEST_CASE("A loft is as wide and deep as its sections", "[body]")
{
    CHECK(distanceTo(limb, {0.05F, -0.2F, 0}) == Approx(0).margin(1e-6));
    CHECK(distanceTo(limb, {0, -0.2F, 0.06F}) == Approx(0).margin(1e-6));
    CHECK(distanceTo(limb, {0, -0.2F, -0.04F}) == Approx(0).margin(1e-6));
    CHECK(distanceTo(limb, {0, -0.2F, 0.10F}) == Approx(0.04F));
    CHECK(distanceTo(limb, {0, -0.2F, 0}) < 0);
}

TEST_CASE("A loft ends in round caps, without a step where they begin", "[body]")
{
    CHECK(distanceTo(limb, {0, 0.03F, 0}) == Approx(0).margin(1e-6));
    CHECK(distanceTo(limb, {0, -0.42F, 0}) == Approx(0).margin(1e-6));
    CHECK(distanceTo(limb, {0.04F, 1e-5F, 0}) ==
          Approx(distanceTo(limb, {0.04F, -1e-5F, 0})).margin(1e-4));
}

TEST_CASE("A loft goes through its sections however unevenly they lie", "[body]")
{
    const Loft uneven{
        {{0, 0.05F, 0.05F, 0.05F}, {0.1F, 0.07F, 0.05F, 0.05F}, {1, 0.03F, 0.05F, 0.05F}}};

    for (const Section &section : uneven.sections)
        CHECK(sectionAt(uneven, section.along).halfWidth == Approx(section.halfWidth));
    CHECK(sectionAt(uneven, 0.05F).halfWidth > 0.05F);
    CHECK(sectionAt(uneven, 0.05F).halfWidth < 0.075F);
}
