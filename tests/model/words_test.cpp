#include "model/demand.h"
#include "model/equipment.h"
#include "model/laterality.h"
#include "model/level.h"
#include "model/position.h"
#include "model/side.h"
#include "model/step_kind.h"
#include "model/support.h"
#include "support/catch.h"

#include <functional>
#include <set>
#include <string>

using namespace hipwise;

namespace {

/// Every value up to \a last has a word of its own that leads back to it.
template<typename Enum>
void checkWords(Enum last, const std::function<std::optional<Enum>(std::string_view)> &fromWord)
{
    std::set<std::string_view> words;
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        INFO("value " << number);
        const auto value = static_cast<Enum>(number);
        REQUIRE_FALSE(wordFor(value).empty());
        CHECK(fromWord(wordFor(value)) == value);
        CHECK(words.insert(wordFor(value)).second);
    }
    CHECK(fromWord("") == std::nullopt);
    CHECK(fromWord("lefft") == std::nullopt);
}

} // namespace

TEST_CASE("Every word leads back to its value, and no other word to any", "[words]")
{
    checkWords<Demand>(Demand::HeadLow, demandFromWord);
    checkWords<Equipment>(Equipment::Step, equipmentFromWord);
    checkWords<Laterality>(Laterality::Bilateral, lateralityFromWord);
    checkWords<Level>(Level::Advanced, levelFromWord);
    checkWords<Position>(Position::FloorSitting, positionFromWord);
    checkWords<Side>(Side::Right, sideFromWord);
    checkWords<StepKind>(StepKind::SelfTest, stepKindFromWord);
    checkWords<Support>(Support::Counter, supportFromWord);
}

TEST_CASE("Words are spelt as the schema spells them", "[words]")
{
    CHECK(wordFor(Position::FloorSitting) == "floor-sitting");
    CHECK(wordFor(StepKind::SelfTest) == "self-test");
    CHECK(wordFor(Demand::HipIrInFlexion) == "hip_ir_in_flexion");
    CHECK(sideFromWord("left") == Side::Left);
    CHECK(lateralityFromWord("alternating") == Laterality::Alternating);
    CHECK(sideFromWord("Left") == std::nullopt);
    CHECK(supportFromWord("none") == Support::None);
}

TEST_CASE("The other side of the other side is the side", "[words]")
{
    CHECK(otherSide(Side::Left) == Side::Right);
    CHECK(otherSide(Side::Right) == Side::Left);
}
