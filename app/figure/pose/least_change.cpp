#include "figure/pose/least_change.h"

#include "figure/pose/linear_system.h"

#include <algorithm>

namespace hipwise {

namespace {

/// One picture being solved.
class Change
{
public:
    Change(const std::vector<Mover> &movers, std::vector<Row> &rows)
        : m_movers(movers)
        , m_rows(rows)
        , m_change(movers.size())
        , m_stopped(movers.size())
    {}

    std::vector<double> solved();

private:
    void solve();
    double rightOf(const Row &row) const;
    bool stopAtLimits();
    bool releasePulling();

    const std::vector<Mover> &m_movers;
    std::vector<Row> &m_rows;
    std::vector<double> m_change;
    std::vector<char> m_stopped; ///< per mover, at a limit
    std::vector<Row *> m_active;
    std::vector<double> m_push; ///< per active row, how hard it is pressed
};

/// What the movers that are free have to make up for.
double Change::rightOf(const Row &row) const
{
    double right = -row.miss;
    for (std::size_t j = 0; j < m_movers.size(); ++j)
        right += row.derivatives[j] * (m_movers[j].now - (m_stopped[j] ? m_change[j] : 0));
    return right;
}

void Change::solve()
{
    m_active.clear();
    for (Row &row : m_rows) {
        if (row.active)
            m_active.push_back(&row);
    }
    LinearSystem system(m_active.size());
    std::vector<double> weighted(m_movers.size());
    for (std::size_t r = 0; r < m_active.size(); ++r) {
        const Row &row = *m_active[r];
        for (std::size_t j = 0; j < m_movers.size(); ++j)
            weighted[j] = m_stopped[j] ? 0 : row.derivatives[j] * m_movers[j].variance;
        system.right(r) = rightOf(row);
        for (std::size_t c = 0; c <= r; ++c) {
            double sum = 0;
            for (std::size_t j = 0; j < m_movers.size(); ++j)
                sum += weighted[j] * m_active[c]->derivatives[j];
            system.at(r, c) = sum;
        }
        system.at(r, r) += row.softness * row.softness;
    }
    m_push = system.solved();
    for (std::size_t j = 0; j < m_movers.size(); ++j) {
        if (m_stopped[j])
            continue;
        m_change[j] = 0;
        for (std::size_t r = 0; r < m_active.size(); ++r)
            m_change[j] += m_movers[j].variance * m_active[r]->derivatives[j] * m_push[r];
    }
}

/// Holds what went beyond a limit there; whether there was any.
bool Change::stopAtLimits()
{
    bool any = false;
    for (std::size_t j = 0; j < m_movers.size(); ++j) {
        const double inside = std::clamp(m_change[j], m_movers[j].low, m_movers[j].high);
        if (m_stopped[j] || inside == m_change[j])
            continue;
        m_change[j] = inside;
        m_stopped[j] = 1;
        any = true;
    }
    return any;
}

/// Lets go of the rows that hold something back though more would be as good.
bool Change::releasePulling()
{
    bool any = false;
    for (std::size_t r = 0; r < m_active.size(); ++r) {
        if (m_active[r]->atLeast && m_push[r] < 0) {
            m_active[r]->active = false;
            any = true;
        }
    }
    return any;
}

std::vector<double> Change::solved()
{
    constexpr int mostRounds = 6;
    for (int i = 0; i < mostRounds; ++i) {
        solve();
        const bool stopped = stopAtLimits();
        if (!releasePulling() && !stopped)
            break;
    }
    return m_change;
}

} // namespace

std::vector<double> leastChange(const std::vector<Mover> &movers, std::vector<Row> &rows)
{
    return Change(movers, rows).solved();
}

} // namespace hipwise
