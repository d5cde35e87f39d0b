#include "figure/pose/posing.h"
#include "support/catch.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace hipwise;

namespace {

/// Angles and touches of any kind, such as a file by somebody else may hold.
class Fuzz
{
public:
    explicit Fuzz(unsigned seed)
        : m_random(seed)
    {}

    double angle()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        constexpr double endless = std::numeric_limits<double>::infinity();
        const std::array wild{1e9, -1e9, none, endless, -endless, 0.0, 180.0, -180.0, 90.0};
        std::uniform_real_distribution<double> usual(-180, 180);
        return below(3) == 0 ? wild[below(wild.size())] : usual(m_random);
    }
    Angles angles() { return {angle(), angle(), angle()}; }

    JointAngles joints()
    {
        return {angle(), angle(), angle(), angles(), angles(), angles(), angles(), angles(),
                angle(), angle(), angle(), angle(),  angles(), angles(), angle(),  angle()};
    }

    PoseTouch touch()
    {
        PoseTouch touch;
        for (std::size_t i = below(12); i-- > 0;)
            touch.contacts.push_back({{static_cast<BodyPart>(below(bodyPartCount)), side()},
                                      static_cast<Surface>(below(surfaceCount))});
        touch.workingHand =
            HandReach{static_cast<HandPlace>(below(handPlaceCount)), side(), {}, {}};
        touch.otherHand = HandReach{static_cast<HandPlace>(below(handPlaceCount)), side(), {}, {}};
        touch.workingFoot = FootReach{static_cast<FootPlace>(below(footPlaceCount))};
        touch.otherFoot = FootReach{static_cast<FootPlace>(below(footPlaceCount))};
        return touch;
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    PoseSide side() { return below(2) == 0 ? PoseSide::Working : PoseSide::Other; }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("Whatever a pose says, the figure stays whole", "[hostile-pose]")
{
    const auto seed = GENERATE(range(1U, 7U));
    Fuzz fuzz(seed);
    Pose pose;
    for (int i = 0; i < 2; ++i)
        pose.keys.push_back({"", fuzz.joints(), fuzz.touch(), 1});
    const Movement movement = solved(pose, standing(), Support::Chair);

    CHECK(std::ranges::all_of(movement.frames, isFinite));
}

TEST_CASE("Nonsense costs no more rounds than the solver gives any pose", "[hostile-pose]")
{
    Fuzz fuzz(11);
    const Scene scene;
    for (int i = 0; i < 6; ++i) {
        const SolvedKey key =
            solveKey({Freedoms{}, bodyTouchOf(fuzz.touch())}, {bodyPoints(), scene}, nullptr);
        CHECK(key.rounds < 400);
        CHECK(isFinite(key.rig));
    }
}

TEST_CASE("Hands that hold each other's elbows come to an end", "[hostile-pose]")
{
    Pose pose;
    pose.touch.workingHand = hand("other_elbow");
    pose.touch.otherHand = hand("working_elbow");
    const Movement movement = solved(pose, standing(), Support::None);

    CHECK(isFinite(movement.frames.front()));
}

TEST_CASE("A pose without keys is its base posture", "[hostile-pose]")
{
    CHECK(solved({}, standing(), Support::None).frames.size() == 1);
}
