#include "figure/pose/furniture_check.h"
#include "figure/pose/posing.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

bool isIn(const std::vector<PoseFlaw> &flaws, std::string_view part, std::string_view thing)
{
    return std::ranges::any_of(flaws, [&](const PoseFlaw &flaw) {
        return flaw.kind == PoseFlaw::Kind::InFurniture && flaw.part == part && flaw.with == thing;
    });
}

PoseScene withChair(double behind)
{
    PoseScene scene;
    scene.chair = PlacedThing{Placement::Under, behind};
    return scene;
}

PoseScene withWall(Placement at, double distance)
{
    PoseScene scene;
    scene.wall = PlacedThing{at, distance};
    return scene;
}

Movement solvedAmong(const PoseScene &scene, const Posture &base,
                     const std::vector<JointAngles> &keys = {JointAngles()})
{
    Pose pose = poseOf(keys);
    pose.scene = scene;
    return solved(pose, base, Support::None);
}

} // namespace

TEST_CASE("A point is as deep in a block as it is far from the nearest side", "[furniture]")
{
    const FurnitureBlock block{
        "seat", {turnY(90), {1, 0, 0}}, {-0.2F, 0, -0.3F}, {0.2F, 0.4F, 0.3F}};
    CHECK(depth(Vec3{1, 0.35F, 0}, block) == Approx(0.05F));
    CHECK(depth(Vec3{1, 0.2F, 0.15F}, block) == Approx(0.05F).margin(1e-5)); // turned: z is its x
    CHECK(depth(Vec3{1, 0.5F, 0}, block) == Approx(-0.1F));
    CHECK(depth(Vec3{1.6F, 0.8F, 0}, block) == Approx(-0.5F));
}

TEST_CASE("A rounded block has no corners", "[furniture]")
{
    FurnitureBlock block{"seat", {}, {-0.2F, -0.2F, -0.2F}, {0.2F, 0.2F, 0.2F}};
    const Vec3 corner{0.2F, 0.2F, 0.2F};
    CHECK(depth(corner, block) == Approx(0).margin(1e-6));
    block.rounding = 0.05F;
    CHECK(depth(corner, block) < -0.03F);
    CHECK(depth(Vec3{0.2F, 0, 0}, block) == Approx(0).margin(1e-6));
}

TEST_CASE("Sitting on a chair goes through nothing, too far back through its back-rest",
          "[furniture]")
{
    CHECK(countOf(solvedAmong(withChair(-0.075), sittingOnChair()).flaws,
                  PoseFlaw::Kind::InFurniture) == 0);
    const Movement behind = solvedAmong(withChair(-0.2), sittingOnChair());
    INFO(linesOf(behind.flaws));
    CHECK(isIn(behind.flaws, "pelvis", "chair_back"));
}

TEST_CASE("A wall that is too near is gone through, one that is not is not", "[furniture]")
{
    CHECK(countOf(solvedAmong(withWall(Placement::Ahead, 0.3), standing()).flaws,
                  PoseFlaw::Kind::InFurniture) == 0);
    const Movement near = solvedAmong(withWall(Placement::Ahead, 0.0), standing());
    CHECK(isIn(near.flaws, "trunk", "wall"));
    CHECK(isIn(near.flaws, "working_foot", "wall"));
}

TEST_CASE("A knee may not go through a counter's door, nor a foot through a step", "[furniture]")
{
    JointAngles lifted;
    lifted.workingHip = Angles{60, 3, 0};
    lifted.workingKnee = 60;
    PoseScene counter;
    counter.counter = PlacedThing{Placement::Ahead, 0.25};
    Posture onOneLeg = standing();
    std::erase(onOneLeg.touch.contacts, contact("working_sole", "floor"));
    const Movement kitchen = solvedAmong(counter, onOneLeg, {{}, lifted});
    INFO(linesOf(kitchen.flaws));
    CHECK(isIn(kitchen.flaws, "working_shin", "counter"));
    PoseScene step;
    step.step = PlacedThing{Placement::Ahead, 0.15};
    CHECK(isIn(solvedAmong(step, standing()).flaws, "other_foot", "step"));
}

TEST_CASE("What goes through furniture on the way alone is told of the way", "[furniture]")
{
    // An arm swings from front to back through the wall beside it, clear of it at either end.
    JointAngles ahead;
    ahead.otherShoulder = Angles{90, 0, 0};
    ahead.otherElbow = 0;
    JointAngles up = ahead;
    up.otherShoulder = Angles{0, 90, 0};
    JointAngles down = ahead;
    down.otherShoulder = Angles{0, 0, 0};
    const Movement movement =
        solvedAmong(withWall(Placement::OtherSide, 0.45), standing(), {ahead, up, down});
    INFO(linesOf(movement.flaws));
    CHECK(isIn(movement.flaws, "other_forearm", "wall"));
    for (const PoseFlaw &flaw : movement.flaws) {
        if (flaw.kind == PoseFlaw::Kind::InFurniture)
            CHECK((flaw.key == 1) == !flaw.between);
    }
}

TEST_CASE("A hand may hold the back of a chair and lean on a counter", "[furniture]")
{
    const std::vector<FurnitureBlock> blocks{{"counter", {}, {-1, -2, -1}, {1, 2, 1}}};
    const Rig rig = posed(Freedoms());
    std::vector<PoseFlaw> flaws;
    checkFurniture(flaws, rig, blocks, {true, false}, 0, false);
    CHECK_FALSE(isIn(flaws, "working_hand", "counter"));
    CHECK(isIn(flaws, "other_hand", "counter"));
    CHECK(isIn(flaws, "working_forearm", "counter"));
}

TEST_CASE("A bed is furniture where it ends, and what lies on it sinks in a little", "[furniture]")
{
    Scene scene;
    scene.ground = Ground::Bed;
    CHECK(furnitureBlocks(scene).empty());
    scene.bedEnd = BedEnd{{0, 0, 0}, {0, 0, 1}};
    const std::vector<FurnitureBlock> blocks = furnitureBlocks(scene);
    REQUIRE(blocks.size() == 1);
    CHECK(depth(Vec3{0, bedHeight - 0.1F, -0.5F}, blocks[0]) == Approx(0.1F));
    CHECK(depth(Vec3{0, 0.3F, 0.5F}, blocks[0]) == Approx(-0.5F));
    CHECK(depth(Vec3{0, 0.05F, -0.5F}, blocks[0]) < 0); // a foot goes under it
}

TEST_CASE("A bed that somebody stands before begins where the leg stands", "[furniture]")
{
    PoseScene scene;
    scene.ground = Ground::Bed;
    scene.bedEndsAtHips = true;
    const Movement movement = solvedAmong(scene, standing());
    REQUIRE(movement.scene.bedEnd.has_value());
    CHECK(movement.scene.bedEnd->place.z > 0.05F);
    CHECK(movement.scene.bedEnd->outward.z < -0.9F);
    CHECK(countOf(movement.flaws, PoseFlaw::Kind::InFurniture) == 0);
}

TEST_CASE("A knee that is up at first finds its pillow where it comes down", "[furniture]")
{
    PoseScene scene;
    scene.pillow = CushionPlace::UnderKnee;
    JointAngles up;
    up.workingHip = Angles{85, 0, 0};
    up.workingKnee = 90;
    JointAngles across = up;
    across.turn = -40;
    across.thoracic = Angles{0, 0, 30};
    across.lumbar = Angles{0, 0, 10};
    across.workingHip = Angles{85, -25, 0};
    Pose pose = poseOf({up, across});
    pose.scene = scene;
    for (KeyPose &key : pose.keys)
        key.touch.contacts = {contact("working_sole", "none")};
    const Movement movement = solved(pose, supineHook());
    const Vec3 knee = movement.frames.back().origin(Bone::LeftShank);
    REQUIRE(movement.scene.cushions.size() == 1);
    const Cushion &cushion = movement.scene.cushions.front();
    CHECK(length(without(cushion.middle - knee, {0, 1, 0})) < 0.01F);
    CHECK(cushion.middle.y + cushion.halfSize.y < knee.y);
    CHECK(cushion.middle.y - cushion.halfSize.y == Approx(0).margin(1e-4));
}

TEST_CASE("Two pillows lie where both thighs come down", "[furniture]")
{
    JointAngles open;
    open.workingHip = open.otherHip = Angles{40, 45, -45};
    open.workingKnee = open.otherKnee = 105;
    Pose pose = poseOf({JointAngles(), open});
    pose.scene.pillow = CushionPlace::UnderKnees;
    for (KeyPose &key : pose.keys)
        key.touch.contacts = {contact("working_sole", "none"), contact("other_sole", "none")};
    const Movement movement = solved(pose, supineHook());
    REQUIRE(movement.scene.cushions.size() == 2);
    const Cushion &left = movement.scene.cushions.front();
    const Cushion &right = movement.scene.cushions.back();
    const Rig &opened = movement.frames.back();
    CHECK(left.middle.x == Approx(-right.middle.x).margin(0.01));
    CHECK(left.middle.y + left.halfSize.y < opened.origin(Bone::LeftShank).y);
    CHECK(left.middle.y - left.halfSize.y == Approx(0).margin(1e-4));
}

TEST_CASE("A knee behind the straight leg is knelt on on the pillow", "[furniture]")
{
    JointAngles aside;
    aside.workingHip = Angles{10, 35, 0};
    aside.otherKnee = 90;
    Pose pose = poseOf({aside});
    pose.scene.pillow = CushionPlace::UnderKnee;
    pose.keys.front().touch.contacts = {contact("working_sole", "ground"),
                                        contact("other_sole", "none"),
                                        contact("other_knee", "ground")};
    const Movement movement = solved(pose, standing());
    REQUIRE(movement.scene.cushions.size() == 1);
    const Vec3 knee = movement.frames.front().origin(Bone::RightShank);
    CHECK(length(without(movement.scene.cushions.front().middle - knee, {0, 1, 0})) < 0.05F);
}

TEST_CASE("A roll beside the foot is on the floor and clear of the foot", "[furniture]")
{
    PoseScene scene;
    scene.pillow = CushionPlace::BesideFoot;
    const Movement movement = solvedAmong(scene, sittingOnChair());
    REQUIRE(movement.scene.cushions.size() == 1);
    const Cushion &roll = movement.scene.cushions.front();
    const Vec3 foot = movement.frames.front().origin(Bone::LeftFoot);
    CHECK(roll.middle.x - roll.halfSize.x > foot.x + 0.04F);
    CHECK(roll.middle.y == Approx(roll.halfSize.y));
}
