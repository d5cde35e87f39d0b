#include "sheet/page_breaker.h"

#include <algorithm>
#include <cstddef>

namespace hipwise {

namespace {

constexpr qreal tolerance = 1e-6;

class Breaker
{
public:
    Breaker(const PageFlow &flow, const PageRoom &room)
        : m_flow(flow)
        , m_room(room)
    {}

    PageSlots run()
    {
        m_filled = m_flow.header;
        for (const qreal height : m_flow.steps)
            m_slots.steps.push_back(next(height, 0));
        const bool together = height(m_flow.foot) <= m_room.height + tolerance;
        if (together && !fits(height(m_flow.foot)))
            startFootPage();
        for (const qreal height : m_flow.foot)
            m_slots.foot.push_back(next(height, m_room.footGap));
        m_slots.pageCount = m_page + 1;
        spreadSteps();
        sinkFoot();
        return m_slots;
    }

private:
    bool fits(qreal height) const { return m_filled + height <= m_room.height + tolerance; }

    qreal height(const std::vector<qreal> &foot) const
    {
        qreal sum = 0;
        for (const qreal height : foot)
            sum += m_room.footGap + height;
        return sum;
    }

    PageSlot next(qreal height, qreal gap)
    {
        if (m_filled > 0 && !fits(gap + height))
            turnPage();
        const qreal top = m_filled > 0 ? m_filled + gap : 0;
        m_filled = top + height;
        return {m_page, top};
    }

    void turnPage()
    {
        ++m_page;
        m_filled = 0;
    }

    void startFootPage()
    {
        turnPage();
        const auto onPageBefore = std::ranges::count(m_slots.steps, m_page - 1, &PageSlot::page);
        if (onPageBefore < 2 || !fits(m_flow.steps.back() + height(m_flow.foot)))
            return;
        m_slots.steps.back() = next(m_flow.steps.back(), 0);
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
