#include "figure/pose/nearest_pose.h"

#include "figure/pose/joint_limits.h"
#include "figure/pose/least_change.h"
#include "figure/pose/levels.h"
#include "figure/pose/moved_bones.h"
#include "figure/pose/nudged.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float longestTurn = 15;    ///< degrees a joint may move in a round
constexpr float longestShift = 0.2F; ///< metres the pelvis may

bool isShift(Freedom freedom)
{
    return freedom <= Freedom::RootZ;
}

/// The state of one solve.
class Search
{
public:
    Search(PoseProblem &problem, const Freedoms &start);

    NearestPose run();

private:
    void findMovers();
    void measure();
    void takeDerivatives();
    void activateViolated();
    bool isFulfilled() const;
    /// How bad it is: what is missed and how far the pose is from what is wanted.
    double badness() const;
    /// Goes towards \a change from what is wanted, less far as long as that makes things worse. How
    /// far it wanted to go, in units of a longest step.
    float step(const std::vector<double> &change);
    void goTowards(const std::vector<double> &ways, double share);
    double missOf(std::size_t demand) const;

    PoseProblem &m_problem;
    Freedoms m_at;
    Rig m_rig;
    std::vector<Freedom> m_freedoms;       ///< that may move and matter
    std::vector<std::vector<char>> m_acts; ///< per freedom, on which demands
    std::vector<Mover> m_movers;           ///< per freedom
    std::vector<Row> m_rows;               ///< per demand
};

Search::Search(PoseProblem &problem, const Freedoms &start)
    : m_problem(problem)
    , m_at(start)
{
    findMovers();
    for (const PoseDemand &demand : problem.demands)
        m_rows.push_back({0, demand.softness, demand.atLeast, !demand.atLeast,
                          std::vector<double>(m_freedoms.size())});
}

void Search::findMovers()
{
    std::vector<BoneSet> bones;
    bones.reserve(m_problem.demands.size());
    for (const PoseDemand &demand : m_problem.demands)
        bones.push_back(demand.bones());
    for (std::size_t f = 0; f < freedomCount; ++f) {
        const auto freedom = static_cast<Freedom>(f);
        const double mobility = m_problem.mobility[freedom];
        if (mobility <= 0)
            continue;
        std::vector<char> acts;
        acts.reserve(bones.size());
        for (const BoneSet &each : bones)
            acts.push_back((each & bonesMovedBy(freedom)).any() ? 1 : 0);
        if (std::ranges::find(acts, 1) == acts.end())
            continue;
        const Limits limits = limitsOf(freedom);
        const double wanted = m_problem.wanted[freedom];
        m_freedoms.push_back(freedom);
        m_acts.push_back(std::move(acts));
        m_movers.push_back({mobility * mobility, 0, limits.low - wanted, limits.high - wanted});
    }
}

void Search::measure()
{
    m_rig = posed(m_at, m_problem.feet);
    const Vec3 up{0, 1, 0};
    const Levels heights(m_rig, up); // nearly all lie on something level
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        PoseDemand &demand = m_problem.demands[i];
        auto *gap = std::get_if<GapDemand>(&demand.what);
        if (gap && gap->up == up)
            gap->lowest = heights.lowest(*gap->points);
        else
            demand.settle(m_rig);
        m_rows[i].miss = demand.missOf(m_rig);
    }
}

void Search::takeDerivatives()
{
    for (std::size_t j = 0; j < m_freedoms.size(); ++j) {
        const Freedom freedom = m_freedoms[j];
        const float step = isShift(freedom) ? 0.002F : 0.2F;
        Freedoms moved = m_at;
        moved[freedom] += step;
        const Rig rig = nudged(m_rig, moved, freedom, m_problem.feet);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const bool matters = m_acts[j][i] && m_rows[i].active;
            m_rows[i].derivatives[j] =
                matters ? (m_problem.demands[i].missOf(rig) - m_rows[i].miss) / step : 0;
        }
        m_movers[j].now = m_at[freedom] - m_problem.wanted[freedom];
    }
}

void Search::activateViolated()
{
    for (Row &row : m_rows)
        row.active = row.active || row.miss < 0;
}

double Search::missOf(std::size_t demand) const
{
    const Row &row = m_rows[demand];
    return row.atLeast ? std::min(row.miss, 0.0) : row.miss;
}

bool Search::isFulfilled() const
{
    constexpr double close = 0.0002; // metres
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (std::abs(missOf(i)) > std::max(close, m_rows[i].softness * 0.02))
            return false;
    }
    return true;
}

double Search::badness() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        // Fractions of a millimetre do not matter, however firm the demand.
        const double share = missOf(i) / std::max(m_rows[i].softness, 0.0005);
        sum += share * share;
    }
    for (std::size_t j = 0; j < m_freedoms.size(); ++j) {
        const double way = m_at[m_freedoms[j]] - m_problem.wanted[m_freedoms[j]];
        sum += way * way / m_movers[j].variance;
    }
    return sum;
}

void Search::goTowards(const std::vector<double> &ways, double share)
{
    for (std::size_t j = 0; j < m_freedoms.size(); ++j) {
        const Limits limits = limitsOf(m_freedoms[j]);
        float &value = m_at[m_freedoms[j]];
        value = std::clamp(static_cast<float>(value + ways[j] * share), limits.low, limits.high);
    }
    measure();
}

float Search::step(const std::vector<double> &change)
{
    double longest = 0;
    std::vector<double> ways;
    for (std::size_t j = 0; j < m_freedoms.size(); ++j) {
        ways.push_back(change[j] - m_movers[j].now);
        longest = std::max(longest, std::abs(ways[j]) /
                                        (isShift(m_freedoms[j]) ? longestShift : longestTurn));
    }
    const Freedoms from = m_at;
    const double before = badness();
    double share = longest > 1 ? 1 / longest : 1;
    goTowards(ways, share);
    for (int i = 0; i < 4 && badness() > before; ++i) {
        share /= 2.5;
        m_at = from;
        goTowards(ways, share);
    }
    return static_cast<float>(longest * std::min(1.0, share * 4));
}

NearestPose Search::run()
{
    constexpr float still = 0.0005F; // of a longest step: hundredths of a degree
    constexpr float nearly = 0.02F;  // likewise, where all is fulfilled
    constexpr double better = 0.999; // of the badness before
    constexpr int patience = 8;      // rounds that need not be better
    measure();
    int round = 0;
    int idle = 0;
    double least = badness();
    float moved = isFulfilled() && m_at == m_problem.wanted ? 0.0F : 1.0F;
    while (round < m_problem.mostRounds && moved > (isFulfilled() ? nearly : still) &&
           idle < patience) {
        ++round;
        activateViolated();
        takeDerivatives();
        moved = step(leastChange(m_movers, m_rows));
        const double now = badness();
        idle = now < least * better ? 0 : idle + 1;
        least = std::min(least, now);
    }
    return {m_at, m_rig, round};
}

} // namespace

NearestPose nearestPose(PoseProblem &problem, const Freedoms &start)
{
    return Search(problem, start).run();
}

} // namespace hipwise
