#include "figure/body/mesh_measures.h"
#include "figure/body/rest_pose.h"
#include "figure/body/support_points.h"
#include "figure/skeleton/skeleton.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

const SupportPoints &supports(Build build)
{
    static const std::array all{supportPointsOf(meshOf(Build::Slender)),
                                supportPointsOf(meshOf(Build::Sturdy))};
    return all[indexOf(build)];
}

float lowest(const std::vector<SupportPoint> &points, const Rig &rig)
{
    float least = 10;
    for (const SupportPoint &point : points)
        least = std::min(least, placed(point, rig).y);
    return least;
}

} // namespace

TEST_CASE("Every part of the body has something to lie on", "[body]")
{
    const Build build = GENERATE(Build::Slender, Build::Sturdy);
    for (std::size_t i = 0; i < bodyPartCount; ++i) {
        const auto part = static_cast<BodyPart>(i);
        CAPTURE(wordFor(part));
        for (const Side side : bothSides) {
            CHECK(supports(build).of(part, side).size() >= 12);
            CHECK(supports(build).of(part, side).size() <= 48);
        }
    }
}

TEST_CASE("The points that carry lie on the skin", "[body]")
{
    const Build build = GENERATE(Build::Slender, Build::Sturdy);
    const BodyMesh &mesh = meshOf(build);
    for (const auto &sides : supports(build).parts) {
        for (const auto &points : sides) {
            for (const SupportPoint &point : points) {
                const Vec3 place = placed(point, restPose());
                REQUIRE(std::ranges::any_of(mesh.points,
                                            [&](Vec3 p) { return length(p - place) < 1e-5F; }));
            }
        }
    }
}

TEST_CASE("The points of the right are the mirror image of the left's", "[body]")
{
    const SupportPoints &points = supports(Build::Slender);
    for (std::size_t i = indexOf(BodyPart::SideOfHead); i < bodyPartCount; ++i) {
        const auto &[left, right] = points.parts[i];
        REQUIRE(left.size() == right.size());
        for (std::size_t k = 0; k < left.size(); ++k)
            CHECK(length(placed(right[k], restPose()) - mirrored(placed(left[k], restPose()))) <
                  1e-5F);
    }
}

TEST_CASE("Somebody who stands stands on the soles", "[body]")
{
    const Build build = GENERATE(Build::Slender, Build::Sturdy);
    const Rig rig = posed({});
    const float ankle = rig.origin(Bone::LeftFoot).y;
    const float sole = lowest(supports(build).of(BodyPart::Sole, Side::Left), rig);
    CHECK(ankle - sole == Approx(soleBelowAnkle).margin(0.003));

    for (std::size_t i = 0; i < bodyPartCount; ++i)
        CHECK(lowest(supports(build).parts[i][0], rig) > sole - 0.001F);
}

TEST_CASE("Somebody who lies on the back lies on back and buttocks", "[body]")
{
    const Build build = GENERATE(Build::Slender, Build::Sturdy);
    Freedoms freedoms;
    freedoms[Freedom::Pitch] = -90;
    const Rig rig = posed(freedoms);

    const float pelvis = lowest(supports(build).of(BodyPart::Pelvis, Side::Left), rig);
    CHECK(pelvis == Approx(-0.13).margin(0.03));
    CHECK(lowest(supports(build).of(BodyPart::UpperBack, Side::Left), rig) ==
          Approx(pelvis).margin(0.05));
}
