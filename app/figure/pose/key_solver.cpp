#include "figure/pose/key_solver.h"

#include "figure/pose/anchor.h"
#include "figure/pose/arm_placing.h"
#include "figure/pose/freedoms_of.h"
#include "figure/pose/joint_limits.h"
#include "figure/pose/levels.h"
#include "figure/pose/mobility.h"
#include "figure/pose/resting_hand.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// The height of the pelvis at which what touches something level just does so.
float startHeight(const Freedoms &freedoms, const FootPlans &feet, const Demands &demands)
{
    const Rig rig = posed(freedoms, feet);
    const Levels levels(rig, {0, 1, 0});
    std::optional<float> rise;
    for (const PoseDemand &demand : demands) {
        const auto *gap = std::get_if<GapDemand>(&demand.what);
        if (!gap || gap->up.y < 0.99F)
            continue;
        const float needed = gap->level - levels.of(*levels.lowest(*gap->points));
        rise = std::max(rise.value_or(needed), needed);
    }
    return freedoms[Freedom::RootY] + rise.value_or(0);
}

bool isPinned(const Demands &demands)
{
    return std::ranges::any_of(demands, [](const PoseDemand &demand) {
        const auto *gap = std::get_if<GapDemand>(&demand.what);
        return gap && gap->up.y < 0.99F;
    });
}

/// How far the worst of the parts that shall touch is off, in metres.
float worstContact(Demands &demands, const Rig &rig)
{
    float worst = 0;
    for (PoseDemand &demand : demands) {
        if (demand.atLeast || !std::holds_alternative<GapDemand>(demand.what) ||
            demand.softness > 0.001F)
            continue;
        demand.settle(rig);
        worst = std::max(worst, std::abs(demand.missOf(rig)));
    }
    return worst;
}

void append(Demands &demands, Demands more)
{
    demands.insert(demands.end(), more.begin(), more.end());
}

/// The solve of one key.
class KeySolve
{
public:
    KeySolve(const KeyTask &task, const Surroundings &around, const SolvedKey *before);

    SolvedKey run();

private:
    void stayWhereBefore();
    void solve();
    void solveWithoutSinking();
    bool isKnown(const PoseDemand &sinking) const;
    void keepHandsOf(const SolvedKey &before);
    void reach();
    bool liesOnReachingArms() const;
    void takeOverArms();

    const Surroundings &m_around;
    const SolvedKey *m_before;
    SolvedKey m_key;
    PoseProblem m_problem;
    Freedoms m_at;
};

KeySolve::KeySolve(const KeyTask &task, const Surroundings &around, const SolvedKey *before)
    : m_around(around)
    , m_before(before)
{
    m_key.task = task;
    m_key.task.wanted = withHandsResting(withinLimits(task.wanted), task.touch);
    m_problem.wanted = m_key.task.wanted;
    m_problem.mobility = usualMobility();
    m_problem.feet = footPlans(task.touch, around.scene);
    m_problem.demands = contactDemands(task.touch, around);
    append(m_problem.demands, footDemands(task.touch, around));
    if (isPinned(m_problem.demands))
        m_problem.mobility = withFreePlace(m_problem.mobility);
    if (before)
        stayWhereBefore();
    m_problem.wanted[Freedom::RootY] =
        startHeight(m_problem.wanted, m_problem.feet, m_problem.demands);
    m_at = m_problem.wanted;
}

void KeySolve::stayWhereBefore()
{
    m_problem.wanted[Freedom::RootX] = m_before->freedoms[Freedom::RootX];
    m_problem.wanted[Freedom::RootZ] = m_before->freedoms[Freedom::RootZ];
    for (const Anchor &anchor : anchorsBetween(m_before->task.touch, m_key.task.touch)) {
        addAnchorDemands(m_problem.demands, anchor, m_before->rig.origin(anchor.bone));
        m_problem.mobility = withFreePlace(m_problem.mobility);
        if (anchor.part.part != BodyPart::Sole)
            continue;
        FootPlan &plan = m_problem.feet[indexOf(anchor.part.side)];
        plan.turn = FootPlan::Turn::Fixed;
        plan.rotation = m_before->rig.at(anchor.bone).rotation;
    }
}

void KeySolve::solve()
{
    // Poses that can be solved take a third of this in all; the others are as good as they get.
    constexpr int mostInAll = 64;
    constexpr int mostAtOnce = 32;
    m_problem.mostRounds = std::clamp(mostInAll - m_key.rounds, 2, mostAtOnce);
    NearestPose nearest = nearestPose(m_problem, m_at);
    const float worst = worstContact(m_problem.demands, nearest.rig);
    if (worst > 0.001F) {
        // Near, but between two corners of a part: from here on nothing draws back.
        PoseProblem close = m_problem;
        close.wanted = nearest.freedoms;
        close.mostRounds = std::min(m_problem.mostRounds, 16);
        const NearestPose closer = nearestPose(close, nearest.freedoms);
        if (worstContact(close.demands, closer.rig) < worst)
            nearest = {closer.freedoms, closer.rig, nearest.rounds + closer.rounds};
    }
    m_at = nearest.freedoms;
    m_key.freedoms = nearest.freedoms;
    m_key.rig = nearest.rig;
    m_key.feet = m_problem.feet;
    m_key.rounds += nearest.rounds;
}

/// Whether what must not sink has been asked for already; softly, so that it may still do a little.
bool KeySolve::isKnown(const PoseDemand &sinking) const
{
    const auto &gap = std::get<GapDemand>(sinking.what);
    return std::ranges::any_of(m_problem.demands, [&gap](const PoseDemand &each) {
        const auto *known = std::get_if<GapDemand>(&each.what);
        return each.atLeast && known && known->points == gap.points;
    });
}

void KeySolve::solveWithoutSinking()
{
    solve();
    for (int i = 0; i < 3; ++i) {
        Demands sinking = sinkDemands(m_key.rig, m_key.task.touch, m_around);
        std::erase_if(sinking, [this](const PoseDemand &each) { return isKnown(each); });
        if (sinking.empty())
            return;
        append(m_problem.demands, std::move(sinking));
        solve();
    }
}

/// A hand that holds the same thing in the room has not let go of it.
void KeySolve::keepHandsOf(const SolvedKey &before)
{
    for (const Side side : bothSides) {
        const std::size_t i = indexOf(side);
        const HandReach &reach = m_key.task.touch.hands[i];
        if (isInRoom(reach.place) && before.task.touch.hands[i] == reach)
            m_key.hands[i] = before.hands[i];
    }
}

void KeySolve::reach()
{
    m_key.hands = handTargets(m_key.task.touch, m_key.rig, m_around.scene);
    if (m_before)
        keepHandsOf(*m_before);
    placeArms(m_key, m_around.scene);
}

/// Whether skin that lies on something moves with an arm that was placed after it.
bool KeySolve::liesOnReachingArms() const
{
    return std::ranges::any_of(m_key.task.touch.contacts, [this](const Contact &contact) {
        const BodyPart part = contact.part.part;
        const bool shoulders = part == BodyPart::UpperBack || part == BodyPart::Chest;
        return (part == BodyPart::Shoulder && m_key.hands[indexOf(contact.part.side)]) ||
               (shoulders && (m_key.hands[0] || m_key.hands[1]));
    });
}

/// The arms that reach are posed as they reached.
void KeySolve::takeOverArms()
{
    const Freedoms reached = freedomsOf(m_key.rig, m_key.freedoms);
    for (const Side side : bothSides) {
        if (!m_key.hands[indexOf(side)])
            continue;
        for (std::size_t f = indexOf(Freedom::LeftClavicleElevation); f < freedomCount; f += 2) {
            const Freedom freedom = onSide(static_cast<Freedom>(f), side);
            m_problem.wanted[freedom] = m_at[freedom] = reached[freedom];
            m_problem.mobility[freedom] = 0;
        }
    }
}

SolvedKey KeySolve::run()
{
    solveWithoutSinking();
    if (m_before)
        keepHandsOf(*m_before);
    // The girdle gives way as the arms stretch, which asks for a little more.
    for (int i = 0; i < 2; ++i) {
        Demands carry = carryDemands(m_key, m_around.scene);
        if (carry.empty())
            break;
        m_problem.mobility[Freedom::Pitch] = 8;
        append(m_problem.demands, std::move(carry));
        solveWithoutSinking();
    }
    reach();
    for (int i = 0; i < 2; ++i) {
        Demands missing = reachDemands(m_key);
        if (missing.empty() && (i > 0 || !liesOnReachingArms()))
            break;
        if (!missing.empty())
            m_problem.mobility = withBendingTrunk(m_problem.mobility);
        append(m_problem.demands, std::move(missing));
        takeOverArms();
        solveWithoutSinking();
        reach();
    }
    m_key.freedoms = freedomsOf(m_key.rig, m_key.freedoms);
    return m_key;
}

} // namespace

SolvedKey solveKey(const KeyTask &task, const Surroundings &around, const SolvedKey *before)
{
    return KeySolve(task, around, before).run();
}

} // namespace hipwise
