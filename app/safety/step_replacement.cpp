#include "safety/step_replacement.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace hipwise {

namespace {

/// What a replacement is not to bring along.
constexpr std::array riskyDemands{
    Demand::FastDynamic,        Demand::SingleLegStance,  Demand::DeepHipFlexion,
    Demand::VeryDeepHipFlexion, Demand::DeepKneeFlexion,  Demand::KneeTorsionRisk,
    Demand::HipErEnd,           Demand::SpinalFlexionEnd, Demand::SpinalExtensionEnd,
    Demand::SpinalRotationEnd,  Demand::HeadLow};

bool asksFor(const Step &step, Demand demand)
{
    return std::ranges::find(step.demands, demand) != step.demands.end();
}

bool isOnLeg(const std::optional<HandReach> &hand)
{
    constexpr std::array pulled{HandPlace::Shin, HandPlace::Knee, HandPlace::BehindThigh};
    return hand && std::ranges::find(pulled, hand->place) != pulled.end();
}

bool pulls(const PoseTouch &touch)
{
    return isOnLeg(touch.workingHand) || isOnLeg(touch.otherHand);
}

bool pullsLeg(const Step &step)
{
    return step.pose && (pulls(step.pose->touch) ||
                         std::ranges::any_of(step.pose->keys, pulls, &KeyPose::touch));
}

class Search
{
public:
    Search(const Step &step, const std::vector<CautionFlag> &flags, const StepsById &steps,
           const ReplacementWish &wish)
        : m_step(step)
        , m_flags(flags)
        , m_steps(steps)
        , m_wish(wish)
    {}

    const Step *byTable(const std::vector<Substitution> &substitutions) const
    {
        for (const Substitution &each : substitutions) {
            if (each.step != m_step.id || !isAgainst(each.flag))
                continue;
            if (const Step *found = suitable(each.use))
                return found;
        }
        return nullptr;
    }

    /// The easier one, or the easier one of that.
    const Step *byEasier() const
    {
        std::set<std::string> seen = {m_step.id};
        for (const Step *each = easierOf(m_step); each && seen.insert(each->id).second;
             each = easierOf(*each)) {
            if (const Step *found = calm(each->id))
                return found;
        }
        return nullptr;
    }

    const Step *byAim() const
    {
        const Step *best = nullptr;
        for (const auto &[id, candidate] : m_steps) {
            if (!hasSameAim(candidate) || !calm(id))
                continue;
            if (!best || rank(candidate) < rank(*best))
                best = &candidate;
        }
        return best;
    }

    /// What the table puts in its place is in the routine already: nothing else is as well chosen.
    bool isTakenByTable(const std::vector<Substitution> &substitutions) const
    {
        return std::ranges::any_of(substitutions, [this](const Substitution &each) {
            return each.step == m_step.id && isAgainst(each.flag) &&
                   m_wish.taken.contains(each.use);
        });
    }

private:
    bool isAgainst(const std::string &flag) const
    {
        const auto found = std::ranges::find(m_flags, flag, &CautionFlag::id);
        return found != m_flags.end() && leavesOut(*found, m_step);
    }

    const Step *easierOf(const Step &step) const
    {
        if (!step.easier)
            return nullptr;
        const auto found = m_steps.find(step.easier->step);
        return found == m_steps.end() ? nullptr : &found->second;
    }

    const Step *suitable(const std::string &id) const
    {
        const auto found = m_steps.find(id);
        const bool suits = found != m_steps.end() && !standsUp(found->second) &&
                           !m_wish.taken.contains(id) && passes(found->second, m_flags) &&
                           !isPulledTooFar(found->second);
        return suits ? &found->second : nullptr;
    }

    /// Who needs support in standing is not brought from lying or sitting to stand by a replacement:
    /// their advice is to keep to bed and chair, or to begin there (evidence base, thr_* and
    /// balance_falls).
    bool standsUp(const Step &candidate) const
    {
        const bool isLow = m_step.position == Position::Lying ||
                           m_step.position == Position::Seated ||
                           m_step.position == Position::FloorSitting;
        return isLow && candidate.position == Position::Standing &&
               std::ranges::any_of(m_flags, &CautionFlag::needsSupport);
    }

    /// The same, and no riskier than the step.
    const Step *calm(const std::string &id) const
    {
        const Step *found = suitable(id);
        const bool isRisky = found && std::ranges::any_of(riskyDemands, [&](Demand demand) {
                                 return asksFor(*found, demand) && !asksFor(m_step, demand);
                             });
        return isRisky ? nullptr : found;
    }

    bool isPulledTooFar(const Step &candidate) const
    {
        constexpr double rightAngle = 90;
        const auto most = capsOf(m_flags).hipFlexionMax;
        return most && *most <= rightAngle && pullsLeg(candidate);
    }

    bool isWished(Position position) const
    {
        return std::ranges::find(m_wish.positions, position) != m_wish.positions.end();
    }

    bool hasSameAim(const Step &candidate) const
    {
        return candidate.kind == m_step.kind && candidate.level <= m_step.level &&
               isWished(candidate.position) &&
               (candidate.muscleGroups == m_step.muscleGroups || sharedGroups(candidate) > 0);
    }

    int sharedGroups(const Step &candidate) const
    {
        return static_cast<int>(
            std::ranges::count_if(m_step.muscleGroups, [&candidate](const std::string &group) {
                return std::ranges::find(candidate.muscleGroups, group) !=
                       candidate.muscleGroups.end();
            }));
    }

    /// Less is better: another position, muscles not shared, how much easier; then the id, as
    /// the map has it.
    std::tuple<bool, int, int> rank(const Step &candidate) const
    {
        return {candidate.position != m_step.position, -sharedGroups(candidate),
                m_step.level - candidate.level};
    }

    const Step &m_step;
    const std::vector<CautionFlag> &m_flags;
    const StepsById &m_steps;
    const ReplacementWish &m_wish;
};

} // namespace

const Step *replacementFor(const Step &step, const std::vector<CautionFlag> &flags,
                           const std::vector<Substitution> &substitutions, const StepsById &steps,
                           const ReplacementWish &wish)
{
    const Search search(step, flags, steps, wish);
    if (const Step *found = search.byTable(substitutions))
        return found;
    if (search.isTakenByTable(substitutions))
        return nullptr;
    if (const Step *found = search.byEasier())
        return found;
    return search.byAim();
}

} // namespace hipwise
