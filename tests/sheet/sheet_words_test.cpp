#include "sheet/dose_words.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_words.h"
#include "sheet/step_words.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

std::string plain(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text.toStdString();
}

} // namespace

TEST_CASE("The pause between stands beside the dose", "[sheet]")
{
    const DoseWords words = doseWords(examples::kneeToChest().dose, Laterality::Unilateral);

    CHECK(words.dose.toStdString() == "20 seconds × 3, each side");
    CHECK(words.rest.toStdString() == "10 seconds rest between");
}

TEST_CASE("A dose without a pause has nothing beside it", "[sheet]")
{
    const DoseWords words = doseWords(examples::heelRaise().dose, Laterality::Bilateral);

    CHECK(words.dose.toStdString() == "8 times, 4 seconds each");
    CHECK(words.rest.isEmpty());
}

TEST_CASE("The place of a step names its support and what else to have at hand", "[sheet]")
{
    CHECK(placeInWords(examples::kneeToChest().step).toStdString() ==
          "Lying, on a mat or bed · towel (optional, behind the thigh)");
    CHECK(placeInWords(examples::heelRaise().step).toStdString() == "Standing, at a counter");
}

TEST_CASE("Only signs that stop are on the sheet, sorted by what they ask for", "[sheet]")
{
    const SheetContent content = examples::content();
    const auto paragraphs = stopInWords(content.stopRules, content.redFlags);

    REQUIRE(paragraphs.size() == 2);
    CHECK(plain(paragraphs[0]) ==
          "Stop at any of these: sharp or pinching pain; numbness or tingling.");
    CHECK(plain(paragraphs[1]) ==
          "Call for help at chest pain, or a racing heart; numbness between the legs.");
    CHECK(stopInWords({}, {}).empty());
}

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

TEST_CASE("The place of a step says what its support is for", "[sheet]")
{
    Step step = examples::heelRaise().step;
    EquipmentNeed need;
    need.anyOf = {Equipment::Counter, Equipment::Chair};
    need.use = "sturdy, for one hand";
    step.equipment = {need};

    CHECK(placeInWords(step).toStdString() ==
          "Standing, at a counter or chair (sturdy, for one hand)");
}

TEST_CASE("Purpose and sources end in one full stop", "[sheet]")
{
    Routine routine;
    routine.goal = "eases a stiff hip";
    routine.audience = "beginners.";
    CHECK(purposeInWords(routine).toStdString() == "Eases a stiff hip. For beginners.");

    Source source;
    source.title = "Does it crack?";
    CHECK(sourceInWords(source).toStdString() == "Does it crack?");
    source.author = "NHS";
    CHECK(sourceInWords(source).toStdString() == "NHS, Does it crack?");
}
