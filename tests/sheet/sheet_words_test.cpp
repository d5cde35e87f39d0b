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

TEST_CASE("Repetitions that change sides are told in all and for each side", "[sheet]")
{
    const auto words = [](Dose dose, int repetitions) {
        dose.repetitions = repetitions;
        return doseWords(dose, Laterality::Alternating);
    };
    const Dose slow = examples::heelRaise().dose;
    CHECK(words(slow, 12).dose.toStdString() == "12 times in all, 6 each side, 4 seconds each");
    CHECK(words(slow, 5).dose.toStdString() == "5 times in all, changing sides, 4 seconds each");
    CHECK(words(slow, 1).dose.toStdString() == "once, 4 seconds each, changing sides");
    const DoseWords held = words(examples::kneeToChest().dose, 4);
    CHECK(held.dose.toStdString() == "20 seconds × 4 in all, 2 each side");
    CHECK(held.rest.toStdString() == "10 seconds rest between");
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

    routine.audience = "older adults, people who are unsteady";
    CHECK(purposeInWords(routine).toStdString() ==
          "Eases a stiff hip. For older adults and people who are unsteady.");
    routine.audience = "people who stand, such as in shops, care and kitchens";
    CHECK(purposeInWords(routine).toStdString() ==
          "Eases a stiff hip. For people who stand, such as in shops, care and kitchens.");

    Source source;
    source.title = "Does it crack?";
    CHECK(sourceInWords(source).toStdString() == "Does it crack?");
    source.author = "NHS";
    CHECK(sourceInWords(source).toStdString() == "NHS, Does it crack?");
}

TEST_CASE("A source is named in short, without addresses and remarks", "[sheet]")
{
    struct Case
    {
        const char *author;
        const char *title;
        const char *words;
    };
    const auto [author, title, words] = GENERATE(
        Case{"NHS (nhs.uk)", "Lower back pain exercises", "NHS, Lower back pain exercises."},
        Case{"Behm DG, Blazevich AJ, Kay AD", "Stretching", "Behm DG et al., Stretching."},
        Case{"Garber CE et al., American College", "Fitness (stand)", "Garber CE et al., Fitness."},
        Case{"\"Osgood\" (web article, project seed)", "How to", "Osgood, How to."},
        Case{"exer-pedia.com", "CARs", "CARs."}, Case{"(not visible)", "Breathing", "Breathing."},
        Case{"Clinic handout, 175 High St, Boston (address)", "Hips", "Clinic handout, Hips."},
        Case{"Rigaku (Japan)", "(A study)", "Rigaku, (A study)."});
    Source source;
    source.author = author;
    source.title = title;
    CHECK(sourceInWords(source).toStdString() == words);
}

TEST_CASE("What Hipwise has set itself is called that", "[sheet]")
{
    Source source;
    source.id = "app-rule";
    source.title = "A Hipwise setting, not a finding of science";
    CHECK(sourceInWords(source).toStdString() == "Hipwise setting.");
}

TEST_CASE("A sheet with a step of two sides says which is the working one", "[sheet]")
{
    SheetContent content = examples::content();
    CHECK(workingSideInWords(content.routine) ==
          QStringLiteral("Working side: the side you do now."));
    content.routine.steps.erase(content.routine.steps.begin());
    CHECK(workingSideInWords(content.routine).isEmpty());
}
