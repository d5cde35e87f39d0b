#include "model/step.h"
#include "support/catch.h"

using namespace hipwise;

TEST_CASE("A cue names the side worked and the other", "[step]")
{
    CHECK(spoken("Lift the {side} knee.", Side::Left) == "Lift the left knee.");
    CHECK(spoken("Lift the {side} knee, rest the {other} leg.", Side::Right) ==
          "Lift the right knee, rest the left leg.");
    CHECK(spoken("{side}, {side}, {other}, {other}", Side::Left) == "left, left, right, right");
}

TEST_CASE("A cue without a side speaks of the working and the other one", "[step]")
{
    CHECK(spoken("Lift the {side} knee, rest the {other} leg.", std::nullopt) ==
          "Lift the working knee, rest the other leg.");
}

TEST_CASE("Braces that are no side stay as they were written", "[step]")
{
    CHECK(spoken("{}{sid}{Side}{{side}}", Side::Left) == "{}{sid}{Side}{left}");
    CHECK(spoken("", Side::Left).empty());
}

TEST_CASE("What everybody has to mind is the first note, not what some avoid", "[step]")
{
    Step step;
    step.cautions = {{Caution::Action::Avoid, "Not after a hip replacement.", {"thr_posterior"}},
                     {Caution::Action::Note, "Keep the back flat.", {}},
                     {Caution::Action::Note, "Breathe.", {}}};

    CHECK(generalCaution(step) == "Keep the back flat.");
}

TEST_CASE("A step whose cautions are all for some has none for everybody", "[step]")
{
    Step step;
    step.cautions = {{Caution::Action::Adapt, "Smaller.", {"pregnancy"}}};

    CHECK(generalCaution(step).empty());
    CHECK(generalCaution(Step()).empty());
}
