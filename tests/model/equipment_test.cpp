#include "model/equipment.h"
#include "model/routine.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PrescribedStep stepNeeding(std::vector<EquipmentNeed> needs)
{
    PrescribedStep step = sampleStep(Laterality::Bilateral, held(20s));
    step.step.equipment = std::move(needs);
    return step;
}

std::vector<std::string> needLines(const ResolvedRoutine &routine)
{
    std::vector<std::string> all;
    for (const EquipmentNeed &need : equipment(routine))
        all.push_back(inWords(need));
    return all;
}

} // namespace

TEST_CASE("A need says what meets it, whether one can do without, and what for", "[equipment]")
{
    CHECK(inWords({{Equipment::Chair}, false, ""}) == "chair");
    CHECK(inWords({{Equipment::Mat, Equipment::Bed}, false, ""}) == "mat or bed");
    CHECK(inWords({{Equipment::Towel}, true, ""}) == "towel (optional)");
    CHECK(inWords({{Equipment::Towel}, false, "behind the thigh"}) == "towel (behind the thigh)");
    CHECK(inWords({{Equipment::Towel}, true, "behind the thigh"}) ==
          "towel (optional, behind the thigh)");
}

TEST_CASE("A routine lists what is needed before what is optional", "[equipment]")
{
    const ResolvedRoutine routine =
        routineOf({stepNeeding({{{Equipment::Pillow}, true, ""}, {{Equipment::Mat}, false, ""}}),
                   stepNeeding({{{Equipment::Chair}, false, ""}})});

    CHECK(needLines(routine) == std::vector<std::string>{"mat", "chair", "pillow (optional)"});
}

TEST_CASE("The same thing is fetched once", "[equipment]")
{
    const EquipmentNeed mat{{Equipment::Mat}, false, ""};

    CHECK(needLines(routineOf({stepNeeding({mat}), stepNeeding({mat})})) ==
          std::vector<std::string>{"mat"});
}

TEST_CASE("A thing that one step needs is not optional because another could do without",
          "[equipment]")
{
    const ResolvedRoutine routine = routineOf({stepNeeding({{{Equipment::Towel}, true, ""}}),
                                               stepNeeding({{{Equipment::Towel}, false, ""}})});

    CHECK(needLines(routine) == std::vector<std::string>{"towel"});
}
