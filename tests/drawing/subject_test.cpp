#include "shipped_figures.h"

#include "drawing/lit_muscles.h"
#include "drawing/moving_part.h"

using namespace hipwise;

TEST_CASE("The muscles of a pose win over the muscle groups of its step", "[subject]")
{
    Step step;
    step.pose = Pose();
    step.laterality = Laterality::Unilateral;
    step.muscleGroups = {"glutes", "lumbar", "none", "ext_rotators", "nonsense"};
    CHECK(litMuscles(step) == std::vector<PoseMuscle>{{Muscle::Glutes, PoseSide::Working},
                                                      {Muscle::LowBack, std::nullopt},
                                                      {Muscle::DeepRotators, PoseSide::Working}});
    step.laterality = Laterality::Bilateral;
    CHECK(litMuscles(step).front() == PoseMuscle{Muscle::Glutes, std::nullopt});
    step.pose->muscles = {{Muscle::Neck, std::nullopt}};
    CHECK(litMuscles(step) == step.pose->muscles);
    step.muscleGroups = {"none"};
    step.pose->muscles.clear();
    CHECK(litMuscles(step).empty());
}

TEST_CASE("A step without a pose, or on a posture that is not there, has no picture", "[subject]")
{
    Step step = shippedStep("ly-bridge");
    const auto &postures = shippedCatalog().postures();
    CHECK(subjectOf(step, postures, shippedFigure()).has_value());
    CHECK_FALSE(subjectOf(step, {}, shippedFigure()).has_value());
    step.pose->base = "floating";
    CHECK_FALSE(subjectOf(step, postures, shippedFigure()).has_value());
    step.pose.reset();
    CHECK_FALSE(subjectOf(step, postures, shippedFigure()).has_value());
}

TEST_CASE("The view is the pose's, else the posture's, else the usual one", "[subject]")
{
    Step step = shippedStep("ly-bridge");
    step.pose->view.reset();
    std::vector<Posture> postures = shippedCatalog().postures();
    const auto viewNow = [&] { return subjectOf(step, postures, shippedFigure())->view; };
    CHECK(viewNow() == shippedCatalog().posture(step.pose->base)->view);
    step.pose->view = PoseView{10, 20};
    CHECK(viewNow() == PoseView{10, 20});
    step.pose->view.reset();
    for (Posture &posture : postures)
        posture.view = {};
    CHECK(viewNow() == PoseView{62, 16});
}

TEST_CASE("The arrow is that of the part that tells the movement", "[subject]")
{
    CHECK(shippedSubject("seed-knee-to-chest-lying").arrows ==
          std::vector<PosePart>{{BodyPart::Knee, PoseSide::Working}});
    CHECK(shippedSubject("ly-bridge").arrows ==
          std::vector<PosePart>{{BodyPart::Pelvis, PoseSide::Working}});
}

TEST_CASE("Without a movement there is no arrow", "[subject]")
{
    const FigureSubject still = shippedSubject("ch-breathing");
    CHECK(still.arrows.empty());
    CHECK_FALSE(still.moves());
    CHECK_FALSE(showsMovement(*still.movement));
    CHECK(still.lastMoment() == 0);
    CHECK(showsMovement(*shippedSubject("ly-bridge").movement));
}

TEST_CASE("The author's arrows win, even when there are none", "[subject]")
{
    Step step = shippedStep("ly-bridge");
    step.pose->arrows = std::vector<PosePart>();
    CHECK(subjectOf(step, shippedCatalog().postures(), shippedFigure())->arrows.empty());
    step.pose->arrows = {{BodyPart::Hand, PoseSide::Other}};
    CHECK(subjectOf(step, shippedCatalog().postures(), shippedFigure())->arrows ==
          *step.pose->arrows);
}

TEST_CASE("Who changes legs beside a counter stays there, and is seen whole on both sides",
          "[subject]")
{
    CHECK(staysInPlace(shippedStep("st-march")));
    CHECK_FALSE(staysInPlace(shippedStep("ch-march")));    // nothing stands on one side
    CHECK_FALSE(staysInPlace(shippedStep("st-hip-cars"))); // turns round to change sides

    const FigureSubject march = shippedSubject("st-march");
    REQUIRE(march.withLegsChanged);
    CHECK(march.withLegsChanged->flaws.empty());
    CHECK(march.withLegsChanged->scene.counter->place.x ==
          Approx(march.movement->scene.counter->place.x).margin(0.01));
    CHECK_FALSE(shippedSubject("ch-march").withLegsChanged);
}
