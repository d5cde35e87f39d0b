#include "sheet/page_breaker.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace hipwise {

namespace {

constexpr qreal tolerance = 1e-6;

/// Which steps go onto a page and those after it.
struct Plan
{
    int pages = 0;
    double cost = 0;
    std::size_t end = 0; ///< the first step of the next page

    bool isBetterThan(const Plan &other) const
    {
        constexpr double alike = 1e-9;
        if (pages != other.pages)
            return pages < other.pages;
        return cost < other.cost - alike || (cost < other.cost + alike && end > other.end);
    }
};

/// More than any blank page costs.
constexpr double footAlone = 100;
constexpr double headerAlone = 1000;

class Breaker
{
public:
    Breaker(const PageFlow &flow, const PageRoom &room)
        : m_flow(flow)
        , m_room(room)
        , m_isFootWhole(footHeight() <= room.height - flow.runningHead + tolerance)
    {}

    PageSlots run()
    {
        placeSteps();
        if (m_isFootWhole && !fits(footHeight()))
            turnPage();
        for (const qreal height : m_flow.foot)
            m_slots.foot.push_back(nextOfFoot(height));
        noteFill();
        m_slots.pageCount = m_page + 1;
        spreadSteps();
        sinkFoot();
        return m_slots;
    }

private:
    bool fits(qreal height) const { return m_filled + height <= m_room.height + tolerance; }

    qreal footHeight() const
    {
        qreal sum = 0;
        for (const qreal height : m_flow.foot)
            sum += m_room.footGap + height;
        return sum;
    }

    double costOf(qreal filled) const
    {
        const double blank = std::max(0.0, 1 - filled / m_room.height);
        return m_room.isEven ? blank * blank : 0;
    }

    /// For a page with \a filled on it, up to the step before \a end; \a later has what is best
    /// for a page that begins with each step.
    Plan planFor(qreal filled, std::size_t end, const std::vector<Plan> &later) const
    {
        if (end < m_flow.steps.size())
            return {1 + later[end].pages, costOf(filled) + later[end].cost, end};
        if (!m_isFootWhole)
            return {1, costOf(filled), end};
        if (filled + footHeight() <= m_room.height + tolerance)
            return {1, costOf(filled + footHeight()), end};
        return {2, footAlone + costOf(filled) + costOf(footHeight()), end};
    }

    Plan bestPlan(qreal top, std::size_t first, const std::vector<Plan> &later) const
    {
        const std::size_t count = m_flow.steps.size();
        Plan best{std::numeric_limits<int>::max(), 0, count};
        qreal filled = top;
        for (std::size_t end = first; end < count; ++end) {
            filled += m_flow.steps[end];
            const bool isAlone = end == first && top <= m_flow.runningHead;
            if (filled > m_room.height + tolerance && !isAlone)
                break;
            const Plan plan = planFor(filled, end + 1, later);
            if (plan.isBetterThan(best))
                best = plan;
        }
        return best;
    }

    /// For every step the best plan of a page that begins with it.
    std::vector<Plan> laterPlans() const
    {
        std::vector<Plan> later(m_flow.steps.size());
        for (std::size_t first = later.size(); first-- > 0;)
            later[first] = bestPlan(m_flow.runningHead, first, later);
        return later;
    }

    Plan firstPlan(const std::vector<Plan> &later) const
    {
        if (later.empty())
            return planFor(m_flow.header, 0, later);
        Plan plan = bestPlan(m_flow.header, 0, later);
        const Plan bare{1 + later[0].pages, headerAlone + costOf(m_flow.header) + later[0].cost, 0};
        return bare.isBetterThan(plan) ? bare : plan;
    }

    void placeSteps()
    {
        const std::vector<Plan> later = laterPlans();
        std::size_t end = firstPlan(later).end;
        m_filled = m_flow.header;
        for (std::size_t i = 0; i < m_flow.steps.size(); ++i) {
            if (i == end) {
                turnPage();
                end = later[i].end;
            }
            m_slots.steps.push_back({m_page, m_filled});
            m_filled += m_flow.steps[i];
        }
    }

    PageSlot nextOfFoot(qreal height)
    {
        if (hasAnything() && !fits(m_room.footGap + height))
            turnPage();
        const qreal top = m_filled + (hasAnything() ? m_room.footGap : 0);
        m_filled = top + height;
        return {m_page, top};
    }

    bool hasAnything() const { return m_filled > (m_page > 0 ? m_flow.runningHead : 0); }

    void noteFill() { m_slots.least = std::min(m_slots.least, m_filled / m_room.height); }

    void turnPage()
    {
        noteFill();
        ++m_page;
        m_filled = m_flow.runningHead;
    }

    /// The lowest edge of the steps of \a page.
    qreal stepsEnd(int page) const
    {
        qreal end = page == 0 ? m_flow.header : 0;
        for (std::size_t i = 0; i < m_slots.steps.size(); ++i) {
            if (m_slots.steps[i].page == page)
                end = m_slots.steps[i].top + m_flow.steps[i];
        }
        return end;
    }

    qreal footHeight(int page) const
    {
        qreal sum = 0;
        for (std::size_t i = 0; i < m_slots.foot.size(); ++i) {
            if (m_slots.foot[i].page == page)
                sum += m_room.footGap + m_flow.foot[i];
        }
        return sum;
    }

    void spreadSteps()
    {
        for (int page = 0; page <= m_page; ++page) {
            const auto steps = std::ranges::count(m_slots.steps, page, &PageSlot::page);
            if (steps < 2)
                continue;
            const qreal spare = m_room.height - stepsEnd(page) - footHeight(page);
            const qreal each =
                std::clamp(spare / static_cast<qreal>(steps - 1), 0.0, m_room.largestSpare);
            int above = 0;
            for (PageSlot &slot : m_slots.steps) {
                if (slot.page == page)
                    slot.top += each * above++;
            }
        }
    }

    /// Onto the foot of its page, where a step or the header shares it.
    void sinkFoot()
    {
        for (int page = 0; page <= m_page; ++page) {
            if (stepsEnd(page) <= 0)
                continue;
            qreal top = m_room.height - footHeight(page);
            for (std::size_t i = 0; i < m_slots.foot.size(); ++i) {
                if (m_slots.foot[i].page != page)
                    continue;
                m_slots.foot[i].top = top + m_room.footGap;
                top += m_room.footGap + m_flow.foot[i];
            }
        }
    }

    const PageFlow &m_flow;
    const PageRoom &m_room;
    const bool m_isFootWhole; ///< a page can hold all of it
    PageSlots m_slots;
    int m_page = 0;
    qreal m_filled = 0;
};

} // namespace

PageSlots brokenIntoPages(const PageFlow &flow, const PageRoom &room)
{
    return Breaker(flow, room).run();
}

} // namespace hipwise
