#include "drawing/drawing_queue.h"

#include "drawing/figure_desk.h"

#include <utility>

namespace hipwise {

DrawingQueue::DrawingQueue(std::function<std::unique_ptr<FigureDesk>()> makeDesk)
    : m_makeDesk(std::move(makeDesk))
    , m_thread([this] { work(); })
{}

DrawingQueue::~DrawingQueue()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DrawingQueue::add(Job job, Urgency urgency)
{
    {
        const std::scoped_lock lock(m_mutex);
        (urgency == Urgency::Now ? m_now : m_later).push_back(std::move(job));
    }
    m_wake.notify_one();
}

void DrawingQueue::forgetLater()
{
    std::deque<Job> forgotten; // let go of outside the lock
    const std::scoped_lock lock(m_mutex);
    forgotten.swap(m_later);
}

DrawingQueue::Job DrawingQueue::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ends || !m_now.empty() || !m_later.empty(); });
    if (m_ends)
        return {};
    std::deque<Job> &jobs = m_now.empty() ? m_later : m_now;
    Job job = std::move(jobs.front());
    jobs.pop_front();
    return job;
}

void DrawingQueue::work()
{
    std::unique_ptr<FigureDesk> desk;
    while (const Job job = next()) {
        if (!desk)
            desk = m_makeDesk();
        job(*desk);
    }
}

} // namespace hipwise
