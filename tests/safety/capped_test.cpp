#include "safety/capped_dose.h"
#include "safety/capped_joints.h"
#include "safety/capped_pose.h"
#include "safety/easing.h"
#include "support/catch.h"

using namespace hipwise;

using std::chrono::seconds;

TEST_CASE("Of two caps the one that allows less holds", "[caps]")
{
    const Caps a{.hipFlexionMax = 100, .hipRotationMin = -20, .stretchHoldMax = seconds(20)};
    const Caps b{.hipFlexionMax = 90, .hipRotationMin = -10, .shoulderMax = 90};

    const Caps both = strictest(a, b);

    CHECK(both == Caps{.hipFlexionMax = 90,
                       .hipRotationMin = -10,
                       .shoulderMax = 90,
                       .stretchHoldMax = seconds(20)});
    CHECK(strictest(b, a) == both);
    CHECK(strictest(a, {}) == a);
}

TEST_CASE("A dose is brought down to its caps, never up", "[caps]")
{
    const Caps caps{.stretchHoldMax = seconds(15), .stretchRepetitionsMax = 2};

    const Dose less = capped({.hold = seconds(30), .repetitions = 3}, StepKind::Static, caps);
    CHECK(less.hold == seconds(15));
    CHECK(less.repetitions == 2);
    const Dose small{.hold = seconds(10), .repetitions = 1};
    CHECK(capped(small, StepKind::Static, caps) == small);
}

TEST_CASE("A cap of stretches leaves movements, efforts and breathing alone", "[caps]")
{
    const Caps caps{.stretchHoldMax = seconds(15), .stretchRepetitionsMax = 2};
    const Dose moves{.tempo = seconds(4), .repetitions = 8};
    const Dose effort{.hold = seconds(20), .repetitions = 5};
    const Dose breath{.duration = seconds(60)};

    CHECK(capped(moves, StepKind::Dynamic, caps) == moves);
    CHECK(capped(effort, StepKind::Isometric, caps) == effort);
    CHECK(capped(breath, StepKind::Breathing, caps) == breath);
}

namespace {

JointAngles withHip(const Angles &hip)
{
    JointAngles joints;
    joints.workingHip = hip;
    return joints;
}

KeyPose keyOf(const JointAngles &joints)
{
    KeyPose key;
    key.joints = joints;
    return key;
}

Pose poseOf(std::vector<KeyPose> keys)
{
    Pose pose;
    pose.keys = std::move(keys);
    return pose;
}

} // namespace

TEST_CASE("Angles beyond a cap come back to it on both sides", "[caps]")
{
    JointAngles joints = withHip({120, -10, 5});
    joints.otherHip = {105, 20, 5};
    joints.workingKnee = 130;
    joints.otherKnee = 90;

    const JointAngles less =
        capped(joints, {.hipFlexionMax = 100, .hipAbductionMin = 0, .kneeFlexionMax = 110});

    CHECK(less.workingHip == Angles{100, 0, 5});
    CHECK(less.otherHip == Angles{100, 20, 5});
    CHECK(less.workingKnee == 110);
    CHECK(less.otherKnee == 90);
}

TEST_CASE("Turning in is capped for a bent hip only, where the cap says so", "[caps]")
{
    const Caps caps{.bentHipRotationMax = 10};

    CHECK(capped(withHip({59, 0, 30}), caps).workingHip == Angles{59, 0, 30});
    CHECK(capped(withHip({60, 0, 30}), caps).workingHip == Angles{60, 0, 10});
}

TEST_CASE("Low back and chest share what a capped turn leaves", "[caps]")
{
    JointAngles joints;
    joints.lumbar = {0, 0, -10};
    joints.thoracic = {0, 0, -30};

    const JointAngles less = capped(joints, {.trunkRotationMax = 20});

    CHECK(less.lumbar == Angles{0, 0, -5});
    CHECK(less.thoracic == Angles{0, 0, -15});
}

TEST_CASE("A share of the range is counted from the first key pose", "[caps]")
{
    const std::vector keys{keyOf(withHip({20, 0, 0})), keyOf(withHip({120, 0, 0}))};

    const Pose less = capped(poseOf(keys), keys, {.rangeShare = 0.8});

    CHECK(less.keys[0].joints.workingHip == Angles{20, 0, 0});
    CHECK(less.keys[1].joints.workingHip == Angles{100, 0, 0});
}

TEST_CASE("A pose within the caps stays what its file says", "[caps]")
{
    const Pose pose = poseOf({KeyPose(), keyOf(withHip({80, 0, 0}))});
    JointAngles complete = withHip({80, 0, 0});
    complete.pitch = 0;

    CHECK(capped(pose, {keyOf(complete), keyOf(complete)}, {.hipFlexionMax = 90}) == pose);
}

TEST_CASE("An eased stretch is half as long, and never shorter than five seconds", "[easing]")
{
    PrescribedStep step;
    step.step.kind = StepKind::Static;
    step.dose = {.hold = seconds(20), .repetitions = 3};
    CHECK(eased(step, {}).dose.hold == seconds(10));
    CHECK(eased(step, {}).dose.repetitions == 3);
    step.dose.hold = seconds(8);
    CHECK(eased(step, {}).dose.hold == seconds(5));
    step.dose.hold = seconds(3);
    CHECK(eased(step, {}).dose.hold == seconds(3));
}

TEST_CASE("An eased movement has a third fewer repetitions, and one at least", "[easing]")
{
    PrescribedStep step;
    step.step.kind = StepKind::Dynamic;
    step.dose = {.tempo = seconds(4), .repetitions = 9};
    CHECK(eased(step, {}).dose.repetitions == 6);
    step.dose.repetitions = 1;
    CHECK(eased(step, {}).dose.repetitions == 1);
}

TEST_CASE("Breathing is not eased", "[easing]")
{
    PrescribedStep step;
    step.step.kind = StepKind::Breathing;
    step.dose = {.duration = seconds(60)};
    CHECK(eased(step, {}) == step);
}
