#include "figure/skeleton/rig.h"
#include "figure/skeleton/skeleton.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

void checkNear(Vec3 a, Vec3 b)
{
    CHECK(a.x == Approx(b.x).margin(1e-4));
    CHECK(a.y == Approx(b.y).margin(1e-4));
    CHECK(a.z == Approx(b.z).margin(1e-4));
}

} // namespace

TEST_CASE("Standing straight, the joints are one above the other", "[rig]")
{
    Freedoms freedoms;
    freedoms[Freedom::RootY] = hipHeight;
    const Rig rig = posed(freedoms);

    checkNear(rig.origin(Bone::LeftFoot), {hipHalfWidth, hipHeight - thighLength - shankLength, 0});
    checkNear(rig.origin(Bone::RightShank), {-hipHalfWidth, hipHeight - thighLength, 0});
    checkNear(rig.origin(Bone::LeftHand) - rig.origin(Bone::LeftUpperArm),
              {0, -upperArmLength - forearmLength, 0});
}

TEST_CASE("Hip flexion of 90 degrees puts the knee ahead, and the knee bends backwards", "[rig]")
{
    Freedoms freedoms;
    freedoms[Freedom::LeftHipFlexion] = 90;
    freedoms[Freedom::LeftKneeFlexion] = 90;
    const Rig rig = posed(freedoms);

    checkNear(rig.origin(Bone::LeftShank), {hipHalfWidth, 0, thighLength});
    checkNear(rig.origin(Bone::LeftFoot), {hipHalfWidth, -shankLength, thighLength});
}

TEST_CASE("Abduction leads outwards and external rotation takes the foot inwards", "[rig]")
{
    Freedoms freedoms;
    freedoms[Freedom::RightHipAbduction] = 90;
    checkNear(posed(freedoms).origin(Bone::RightShank), {-hipHalfWidth - thighLength, 0, 0});

    Freedoms sitting;
    sitting[Freedom::LeftHipFlexion] = 90;
    sitting[Freedom::LeftKneeFlexion] = 90;
    sitting[Freedom::LeftHipRotation] = -30;
    CHECK(posed(sitting).origin(Bone::LeftFoot).x < hipHalfWidth - 0.15F);
}

TEST_CASE("On the back the head leads to -z and the face up", "[rig]")
{
    Freedoms freedoms;
    freedoms[Freedom::Pitch] = -90;
    const Rig rig = posed(freedoms);

    CHECK(rig.origin(Bone::Head).z < -0.5F);
    checkNear(rotate(rig.at(Bone::Pelvis).rotation, {0, 0, 1}), {0, 1, 0});
}

TEST_CASE("The mirror exchanges the sides", "[rig]")
{
    Freedoms freedoms;
    freedoms[Freedom::LeftHipFlexion] = 70;
    freedoms[Freedom::LeftHipAbduction] = 20;
    freedoms[Freedom::LeftHipRotation] = -15;
    freedoms[Freedom::LumbarRotation] = 10;
    Freedoms other;
    other[Freedom::RightHipFlexion] = 70;
    other[Freedom::RightHipAbduction] = 20;
    other[Freedom::RightHipRotation] = -15;
    other[Freedom::LumbarRotation] = -10;
    const Rig image = mirrored(posed(freedoms));
    const Rig expected = posed(other);

    for (std::size_t i = 0; i < boneCount; ++i)
        checkNear(image.placed[i].origin, expected.placed[i].origin);
}
