#include "safety/easing.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Dose easedDose(const Dose &dose, Laterality laterality = Laterality::Bilateral)
{
    return eased(sampleStep(laterality, dose), {}).dose;
}

KeyPose bentBy(double degrees)
{
    KeyPose key;
    key.joints.workingHip = Angles{degrees, 0, 0};
    return key;
}

PrescribedStep posed(StepKind kind)
{
    PrescribedStep step = sampleStep(Laterality::Bilateral, held(20s), Position::Lying, kind);
    step.step.pose = Pose();
    step.step.pose->keys = {bentBy(20), bentBy(120)};
    return step;
}

} // namespace

TEST_CASE("An eased length of time is half as long, but not below 5 seconds", "[safety][easing]")
{
    CHECK(easedDose(held(15s)).hold == 7s);
    CHECK(easedDose(lasting(60s)).duration == 30s);
    CHECK(easedDose(lasting(8s)).duration == 5s);
    CHECK(easedDose(lasting(4s)).duration == 4s);
}

TEST_CASE("Eased repetitions are 30 to 50 percent fewer", "[safety][easing]")
{
    const auto laterality =
        GENERATE(Laterality::Bilateral, Laterality::Unilateral, Laterality::Alternating);
    const int sets = GENERATE(1, 2, 3);
    for (int before = 3; before <= 40; ++before) {
        const int after = easedDose(repeated(4s, before, sets), laterality).repetitions;
        INFO(before << " to " << after);
        CHECK(10 * after <= 7 * before);
        CHECK(2 * after >= before - 1); // half of an odd number is no whole one
    }
}

TEST_CASE("Both sides of an alternating step are eased alike", "[safety][easing]")
{
    CHECK(easedDose(repeated(4s, 2), Laterality::Alternating).repetitions == 2);
    for (int before = 2; before <= 40; before += 2) {
        const int sets = before % 3 + 1;
        const Dose after = easedDose(repeated(4s, before, sets), Laterality::Alternating);
        CHECK(after.repetitions * after.sets % 2 == 0);
    }
}

TEST_CASE("What is no amount stays when a dose is eased", "[safety][easing]")
{
    const Dose dose = repeated(4s, 10, 2, 15s);
    Dose less = easedDose(dose);
    less.repetitions = dose.repetitions;
    CHECK(less == dose);
}

TEST_CASE("An eased movement goes 70 percent of its way", "[safety][easing]")
{
    const PrescribedStep step = posed(GENERATE(StepKind::Static, StepKind::Dynamic));
    const Pose less = *eased(step, step.step.pose->keys).step.pose;
    CHECK((*less.keys[0].joints.workingHip)[0] == 20);
    CHECK((*less.keys[1].joints.workingHip)[0] == Approx(90));
}

TEST_CASE("Breathing, and a step without key poses, keep their pose", "[safety][easing]")
{
    const PrescribedStep breathing = posed(StepKind::Breathing);
    CHECK(eased(breathing, breathing.step.pose->keys) == breathing);
    const PrescribedStep stretch = posed(StepKind::Static);
    CHECK(eased(stretch, {}).step == stretch.step);
}
