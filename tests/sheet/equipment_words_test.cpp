#include "sheet/equipment_words.h"
#include "sheet/sheet_examples.h"
#include "sheet/shipped_sheets.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

using enum Equipment;

EquipmentNeed anyOf(std::vector<Equipment> things, std::string use = {})
{
    EquipmentNeed need;
    need.anyOf = std::move(things);
    need.use = std::move(use);
    return need;
}

EquipmentNeed perhaps(std::vector<Equipment> things)
{
    EquipmentNeed need = anyOf(std::move(things));
    need.optional = true;
    return need;
}

std::string wordsFor(const std::vector<EquipmentNeed> &needs)
{
    ResolvedRoutine routine;
    routine.steps = {examples::heelRaise()};
    routine.steps.front().step.equipment = needs;
    return equipmentInWords(routine).toStdString();
}

} // namespace

TEST_CASE("Equipment names each thing once, the needed first", "[sheet]")
{
    CHECK(equipmentInWords(examples::content().routine).toStdString() ==
          "Mat or bed; optional: towel");

    SheetContent bare = examples::content();
    bare.routine.steps = {examples::heelRaise()};
    CHECK(equipmentInWords(bare.routine).toStdString() == "Nothing needed");
}

TEST_CASE("Equipment that something else stands in for is not named", "[sheet]")
{
    SheetContent content = examples::content();
    EquipmentNeed bed;
    bed.anyOf = {Equipment::Bed};
    EquipmentNeed perhapsBed = bed;
    perhapsBed.optional = true;
    content.routine.steps[1].step.equipment = {bed, perhapsBed};

    CHECK(equipmentInWords(content.routine).toStdString() == "Bed; optional: towel");
}

TEST_CASE("Alternatives of several steps come down to what meets them all", "[sheet]")
{
    CHECK(wordsFor({anyOf({Counter, Chair}, "sturdy, for one hand"), anyOf({Counter, Wall}),
                    anyOf({Wall, Counter}), anyOf({Wall, Chair}), perhaps({Wall})}) ==
          "Wall; counter or sturdy chair");
    CHECK(wordsFor({anyOf({Counter, Chair}), anyOf({Chair, Counter})}) == "Counter or chair");
    CHECK(wordsFor({anyOf({Mat, Bed}), anyOf({Pillow}), anyOf({Chair, Counter, Wall}),
                    anyOf({Counter, Chair}), perhaps({Towel, Strap}), perhaps({Towel})}) ==
          "Pillow; mat or bed; counter or chair; optional: towel");
}

TEST_CASE("The equipment of a shipped sheet names nothing twice", "[sheet]")
{
    for (const SheetContent &content : examples::shippedSheets()) {
        const QString words = equipmentInWords(content.routine);
        INFO(content.routine.routine.id << ": " << words.toStdString());
        for (const char *thing :
             {"mat", "bed", "chair", "wall", "counter", "strap", "towel", "pillow", "ball", "step"})
            CHECK(words.toLower().count(QLatin1String(thing)) <= 1);
    }
}
