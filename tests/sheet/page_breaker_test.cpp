#include "sheet/page_breaker.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

constexpr PageRoom room{.height = 100, .largestSpare = 4, .footGap = 2};

std::vector<int> pages(const std::vector<PageSlot> &slots)
{
    std::vector<int> all;
    for (const PageSlot &slot : slots)
        all.push_back(slot.page);
    return all;
}

} // namespace

TEST_CASE("A step that does not fit goes to the next page whole", "[sheet]")
{
    const PageSlots slots =
        brokenIntoPages({.header = 30, .steps = {40, 40, 40}, .foot = {10}}, room);

    CHECK(pages(slots.steps) == std::vector{0, 1, 1});
    CHECK(slots.steps[1].top == 0);
    CHECK(slots.pageCount == 2);
}

TEST_CASE("What exactly fills a page stays on it", "[sheet]")
{
    const PageSlots slots = brokenIntoPages({.header = 20, .steps = {34, 34}, .foot = {10}}, room);

    CHECK(slots.pageCount == 1);
    CHECK(slots.foot[0].top == Approx(90));
}

TEST_CASE("Spare height goes between the steps, as much as is allowed, then above the foot",
          "[sheet]")
{
    SECTION("little of it")
    {
        const PageSlots slots =
            brokenIntoPages({.header = 20, .steps = {30, 30}, .foot = {15}}, room);
        CHECK(slots.steps[0].top == Approx(20));
        CHECK(slots.steps[1].top == Approx(53));
        CHECK(slots.foot[0].top == Approx(85));
    }
    SECTION("much of it")
    {
        const PageSlots slots =
            brokenIntoPages({.header = 20, .steps = {10, 10}, .foot = {15}}, room);
        CHECK(slots.steps[1].top == Approx(34));
        CHECK(slots.foot[0].top == Approx(85));
    }
}

TEST_CASE("A foot without room takes the last step along", "[sheet]")
{
    const PageSlots slots =
        brokenIntoPages({.header = 20, .steps = {30, 30}, .foot = {30, 10}}, room);

    CHECK(pages(slots.steps) == std::vector{0, 1});
    CHECK(pages(slots.foot) == std::vector{1, 1});
}

TEST_CASE("A foot leaves the only step where it is", "[sheet]")
{
    const PageSlots slots = brokenIntoPages({.header = 20, .steps = {75}, .foot = {10}}, room);

    CHECK(pages(slots.steps) == std::vector{0});
    CHECK(slots.foot[0].page == 1);
    CHECK(slots.foot[0].top == 0);
}

TEST_CASE("A foot higher than a page flows over as many as it needs", "[sheet]")
{
    const PageSlots slots =
        brokenIntoPages({.header = 20, .steps = {30}, .foot = {20, 90, 90}}, room);

    CHECK(pages(slots.foot) == std::vector{0, 1, 2});
    CHECK(slots.pageCount == 3);
}

TEST_CASE("Even pages are filled alike rather than from the top", "[sheet]")
{
    const PageFlow flow{.header = 20, .steps = {15, 15, 15, 15}, .foot = {10}};
    PageRoom even = room;
    even.isEven = true;

    CHECK(pages(brokenIntoPages(flow, even).steps) == std::vector{0, 0, 0, 0});
    CHECK(pages(brokenIntoPages({.header = 20, .steps = {30, 30, 30, 30}, .foot = {20}}, even)
                    .steps) == std::vector{0, 0, 1, 1});
    const PageSlots slots =
        brokenIntoPages({.header = 10, .steps = {20, 20, 20, 20, 20}, .foot = {10}}, even);
    CHECK(pages(slots.steps) == std::vector{0, 0, 0, 1, 1});
    CHECK(slots.least == Approx(0.52));
    CHECK(pages(brokenIntoPages({.header = 10, .steps = {20, 20, 20, 20, 20}, .foot = {10}}, room)
                    .steps) == std::vector{0, 0, 0, 0, 1});
}

TEST_CASE("A running head takes its room on every page but the first", "[sheet]")
{
    const PageSlots slots =
        brokenIntoPages({.header = 40, .runningHead = 10, .steps = {60, 60, 35}, .foot = {}}, room);

    CHECK(pages(slots.steps) == std::vector{0, 1, 2});
    CHECK(slots.steps[1].top == 10);
    CHECK(slots.steps[2].top == 10);
}

TEST_CASE("A header stands by itself only before a step that needs a page", "[sheet]")
{
    const PageSlots slots = brokenIntoPages({.header = 40, .steps = {80, 10}, .foot = {}}, room);

    CHECK(pages(slots.steps) == std::vector{1, 1});
}
