#include "figure/pose/frame_solver.h"

#include "figure/pose/anchor.h"
#include "figure/pose/arm_placing.h"
#include "figure/pose/freedoms_of.h"
#include "figure/pose/joint_limits.h"
#include "figure/pose/mobility.h"
#include "figure/pose/rig_blend.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// What both poses touch.
BodyTouch commonTouch(const BodyTouch &from, const BodyTouch &to)
{
    BodyTouch common;
    for (const Contact &contact : from.contacts) {
        if (to.under(contact.part) == contact.on)
            common.contacts.push_back(contact);
    }
    for (std::size_t i = 0; i < 2; ++i) {
        if (from.hands[i] == to.hands[i])
            common.hands[i] = from.hands[i];
        if (from.feet[i] == to.feet[i])
            common.feet[i] = from.feet[i];
    }
    return common;
}

Freedoms mixed(const Freedoms &a, const Freedoms &b, float t)
{
    Freedoms result;
    for (std::size_t i = 0; i < freedomCount; ++i) {
        const auto freedom = static_cast<Freedom>(i);
        result[freedom] = a[freedom] + (b[freedom] - a[freedom]) * t;
    }
    return result;
}

/// One frame between two keys.
class FrameSolve
{
public:
    FrameSolve(const SolvedKey &from, const SolvedKey &to, float t, const Surroundings &around);

    Rig run();

private:
    void planFeet();
    void demand();
    float missBetween(PoseDemand demand) const;
    void placeArms(Rig &rig) const;
    bool isHeld(Side side) const;
    void keepArm(Side side, const Freedoms &between);
    bool isOnBoth(Side side) const;
    HandTarget targetOnBoth(Side side) const;
    ArmPosture postureBetween(Side side) const;
    Demands holdDemands(const Rig &rig) const;
    void moveHandInRoom(Rig &rig, Side side) const;

    const SolvedKey &m_from;
    const SolvedKey &m_to;
    float m_t;
    const Surroundings &m_around;
    BodyTouch m_touch; ///< of both
    PoseProblem m_problem;
};

FrameSolve::FrameSolve(const SolvedKey &from, const SolvedKey &to, float t,
                       const Surroundings &around)
    : m_from(from)
    , m_to(to)
    , m_t(t)
    , m_around(around)
    , m_touch(commonTouch(from.task.touch, to.task.touch))
{
    const Freedoms between =
        freedomsOf(blended(from.rig, to.rig, t), mixed(from.freedoms, to.freedoms, t));
    m_problem.wanted = withinLimits(between);
    m_problem.mobility = usualMobility();
    for (const Side side : bothSides) {
        if (isHeld(side))
            keepArm(side, between);
    }
    m_problem.mostRounds = 4;
    planFeet();
    demand();
}

bool FrameSolve::isHeld(Side side) const
{
    return m_from.hands[indexOf(side)] || m_to.hands[indexOf(side)];
}

/// The arm of \a side is where it is on its way, whatever else moves.
void FrameSolve::keepArm(Side side, const Freedoms &between)
{
    for (std::size_t f = indexOf(Freedom::LeftClavicleElevation); f < freedomCount; f += 2) {
        const Freedom freedom = onSide(static_cast<Freedom>(f), side);
        m_problem.wanted[freedom] = between[freedom];
        m_problem.mobility[freedom] = 0;
    }
}

void FrameSolve::planFeet()
{
    const Rig joints = posed(m_problem.wanted);
    for (const Side side : bothSides) {
        const Bone foot = onSide(Bone::LeftFoot, side);
        FootPlan &plan = m_problem.feet[indexOf(side)];
        const bool flat = m_touch.under({BodyPart::Sole, side}) != Surface::None;
        if (flat) {
            plan.turn = FootPlan::Turn::Fixed;
            plan.rotation = slerp(m_from.rig.at(foot).rotation, m_to.rig.at(foot).rotation, m_t);
        } else {
            plan.rotation =
                inverse(joints.turn(foot)) * slerp(m_from.rig.turn(foot), m_to.rig.turn(foot), m_t);
        }
    }
}

void FrameSolve::demand()
{
    m_problem.demands = contactDemands(m_touch, m_around);
    const Demands feet = footDemands(m_touch, m_around);
    m_problem.demands.insert(m_problem.demands.end(), feet.begin(), feet.end());
    for (const Anchor &anchor : anchorsBetween(m_touch, m_touch)) {
        // Where both keys left it comes with the miss that they allow.
        addAnchorDemands(m_problem.demands, anchor, {});
        m_problem.mobility = withFreePlace(m_problem.mobility);
    }
    for (PoseDemand &each : m_problem.demands)
        each.allowed = missBetween(each);
}

/// What the keys leave of \a demand, on the way from one to the other.
float FrameSolve::missBetween(PoseDemand demand) const
{
    demand.settle(m_from.rig);
    const float from = demand.missOf(m_from.rig);
    demand.settle(m_to.rig);
    return from + (demand.missOf(m_to.rig) - from) * m_t;
}

/// Where a hand lies that both keys have on the same place.
HandTarget FrameSolve::targetOnBoth(Side side) const
{
    const HandTarget &to = *m_to.hands[indexOf(side)];
    HandTarget target = *m_from.hands[indexOf(side)];
    target.point = hipwise::mixed(target.point, to.point, m_t);
    target.normal = normalized(hipwise::mixed(target.normal, to.normal, m_t));
    target.fingers = hipwise::mixed(target.fingers, to.fingers, m_t);
    return target;
}

ArmPosture FrameSolve::postureBetween(Side side) const
{
    const ArmPosture &from = m_from.arms[indexOf(side)];
    const ArmPosture &to = m_to.arms[indexOf(side)];
    return {from.swivel + std::remainder(to.swivel - from.swivel, 360.0F) * m_t,
            from.fingerTurn + (to.fingerTurn - from.fingerTurn) * m_t};
}

bool FrameSolve::isOnBoth(Side side) const
{
    const std::size_t i = indexOf(side);
    return m_from.hands[i] && m_to.hands[i] &&
           m_from.task.touch.hands[i] == m_to.task.touch.hands[i];
}

/// The shoulders stay near enough to hands that do not let go.
Demands FrameSolve::holdDemands(const Rig &rig) const
{
    Demands demands;
    for (const Side side : bothSides) {
        if (!isOnBoth(side))
            continue;
        PoseDemand demand =
            reachDemand(rig, side, targetOnBoth(side), postureBetween(side).fingerTurn);
        if (demand.missOf(rig) < 0)
            demands.push_back(demand);
    }
    return demands;
}

/// The hand goes from one place in the room to another.
void FrameSolve::moveHandInRoom(Rig &rig, Side side) const
{
    const Bone hand = onSide(Bone::LeftHand, side);
    const HandPlacement placement{
        hipwise::mixed(m_from.rig.origin(hand), m_to.rig.origin(hand), m_t),
        slerp(m_from.rig.at(hand).rotation, m_to.rig.at(hand).rotation, m_t)};
    reachWith(rig, side, placement, postureBetween(side).swivel);
}

void FrameSolve::placeArms(Rig &rig) const
{
    for (const Side side : bothSides) {
        const std::size_t i = indexOf(side);
        if (isOnBoth(side))
            placeArm(rig, side, targetOnBoth(side), postureBetween(side));
        else if (m_from.hands[i] && m_to.hands[i] && isInRoom(m_from.task.touch.hands[i].place) &&
                 isInRoom(m_to.task.touch.hands[i].place))
            moveHandInRoom(rig, side);
    }
    placeHelpers(rig);
}

Rig FrameSolve::run()
{
    NearestPose nearest = nearestPose(m_problem, m_problem.wanted);
    // An arm on its way to or from a hold goes its way.
    BodyTouch held = m_touch;
    for (const Side side : bothSides) {
        if (isHeld(side))
            held.hands[indexOf(side)].place = HandPlace::Belly; // any that is not free
    }
    Demands further = sinkDemands(nearest.rig, held, m_around);
    const Demands holds = holdDemands(nearest.rig);
    further.insert(further.end(), holds.begin(), holds.end());
    if (!further.empty()) {
        for (PoseDemand &each : further)
            each.allowed = std::min(0.0F, missBetween(each));
        m_problem.demands.insert(m_problem.demands.end(), further.begin(), further.end());
        m_problem.mostRounds = 3;
        nearest = nearestPose(m_problem, nearest.freedoms);
    }
    placeArms(nearest.rig);
    return nearest.rig;
}

} // namespace

Rig frameBetween(const SolvedKey &from, const SolvedKey &to, float t, const Surroundings &around)
{
    if (t <= 0)
        return from.rig;
    return t >= 1 ? to.rig : FrameSolve(from, to, t, around).run();
}

} // namespace hipwise
