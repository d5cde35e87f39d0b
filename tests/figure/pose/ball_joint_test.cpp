#include "figure/pose/ball_joint.h"
#include "support/catch.h"

#include <random>

using namespace hipwise;

TEST_CASE("A hip's angles come back from its turn", "[ball-joint]")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> flexion(-170, 170);
    std::uniform_real_distribution<float> abduction(-85, 85);
    for (int i = 0; i < 300; ++i) {
        const BallAngles angles{flexion(random), abduction(random), flexion(random)};
        const Side side = i % 2 == 0 ? Side::Left : Side::Right;
        const BallAngles back = ballAngles(ballTurn(angles, side), side, angles);

        CHECK(back.flexion == Approx(angles.flexion).margin(0.05));
        CHECK(back.abduction == Approx(angles.abduction).margin(0.05));
        CHECK(back.rotation == Approx(angles.rotation).margin(0.05));
    }
}

TEST_CASE("An arm past the horizontal keeps the angles it was written with", "[ball-joint]")
{
    const BallAngles angles{60, 100, -45};
    const BallAngles back = ballAngles(ballTurn(angles, Side::Left), Side::Left, angles);

    CHECK(back.flexion == Approx(60).margin(0.05));
    CHECK(back.abduction == Approx(100).margin(0.05));
    CHECK(back.rotation == Approx(-45).margin(0.05));
}

TEST_CASE("Straight aside, flexion stays as it is wanted and the turn is still the same",
          "[ball-joint]")
{
    const float abduction = GENERATE(89.0F, 90.0F, 91.0F, -90.0F);
    const Quaternion turn = ballTurn({30, abduction, 20}, Side::Right);
    const BallAngles back = ballAngles(turn, Side::Right, {40, abduction, 0});

    CHECK(std::abs(back.flexion - 40) < 25);
    CHECK(turnOf(inverse(turn) * ballTurn(back, Side::Right)) < 2.5F);
}

TEST_CASE("Angles of spine and wrist come back from their turns", "[ball-joint]")
{
    const HingeAngles spine = anglesXZY(turnX(30) * turnZ(-20) * turnY(40));
    CHECK(spine.first == Approx(30).margin(0.01));
    CHECK(spine.second == Approx(-20).margin(0.01));
    CHECK(spine.third == Approx(40).margin(0.01));

    const HingeAngles wrist = anglesYZX(turnY(70) * turnZ(-50) * turnX(15));
    CHECK(wrist.first == Approx(70).margin(0.01));
    CHECK(wrist.second == Approx(-50).margin(0.01));
    CHECK(wrist.third == Approx(15).margin(0.01));
}
