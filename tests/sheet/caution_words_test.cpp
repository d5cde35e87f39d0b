#include "sheet/caution_words.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_examples.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

/// A step that says each of \a notes to everybody.
PrescribedStep saying(const std::vector<std::string> &notes)
{
    PrescribedStep prescribed = examples::heelRaise();
    for (const std::string &note : notes) {
        Caution caution;
        caution.text = note;
        prescribed.step.cautions.push_back(caution);
    }
    return prescribed;
}

} // namespace

TEST_CASE("A sentence of most steps is said once for all of them", "[sheet]")
{
    ResolvedRoutine routine;
    routine.steps = {saying({"Keep it slow. A click is not the goal."}),
                     saying({"Hold on. A click is not the goal."}), saying({"Easy height only."})};
    const QStringList shared = sharedCautions(routine);

    CHECK(shared == QStringList{QStringLiteral("A click is not the goal.")});
    CHECK(withoutShared(QStringLiteral("Keep it slow. A click is not the goal."), shared)
              .toStdString() == "Keep it slow.");
    CHECK(withoutShared(QStringLiteral("A click is not the goal."), shared).isEmpty());
}

TEST_CASE("What only some people mind is never said for every step", "[sheet]")
{
    ResolvedRoutine routine;
    routine.steps = {saying({"New hip: leave this one out."}),
                     saying({"New hip: leave this one out."})};
    for (PrescribedStep &step : routine.steps)
        step.step.cautions.front().action = Caution::Action::Avoid;

    CHECK(sharedCautions(routine).isEmpty());
}

TEST_CASE("What is said to everybody is not said to some again", "[sheet]")
{
    PrescribedStep prescribed = saying({"New hip: use a bed.", "New hip: use a bed."});
    prescribed.step.cautions.front().action = Caution::Action::Adapt;

    CHECK(cautionsForSome(prescribed.step).isEmpty());
    CHECK(cautionsForAll(prescribed.step, {}).size() == 1);
}

TEST_CASE("A single step keeps its cautions to itself", "[sheet]")
{
    ResolvedRoutine routine;
    routine.steps = {saying({"Hold on.", "Hold on."})};

    CHECK(sharedCautions(routine).isEmpty());
}

TEST_CASE("Who is advised the same stands in one sentence, and nobody is left out", "[sheet]")
{
    PrescribedStep prescribed =
        saying({"New hip: leave this one out.", "Front of the hip pinches: half-way only.",
                "16 weeks pregnant or more: leave this one out.", "FAI: leave this one out.",
                "Unsteady? Hold on.", "Hold on."});
    Step &step = prescribed.step;
    for (Caution &caution : step.cautions)
        caution.action = Caution::Action::Avoid;
    step.cautions.back().action = Caution::Action::Note;

    CHECK(cautionsForSome(step).toStdString() ==
          "Leave this one out: new hip; 16 weeks pregnant or more; FAI. "
          "Front of the hip pinches: half-way only. Unsteady? Hold on.");
    CHECK(cautionsForAll(step, {}) == QStringList{QStringLiteral("Hold on.")});
}

TEST_CASE("Where there is no room for all, what stops a step and what is for its person is kept",
          "[sheet]")
{
    PrescribedStep prescribed =
        saying({"Hold on to the counter.", "Advanced. Any feeling in the knee: stop. Keep it slow.",
                "No bouncing."});
    prescribed.step.cautions.front().flags = {"balance_falls"};

    CHECK(weightyCautions(prescribed.step, {}) ==
          QStringList{QStringLiteral("Hold on to the counter."),
                      QStringLiteral("Any feeling in the knee: stop.")});
}
