#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace hipwise {

class FigureDesk;

/// A thread that draws at a desk of its own: job after job, the urgent ones first. It sleeps while
/// there is nothing to do.
class DrawingQueue
{
public:
    using Job = std::function<void(FigureDesk &)>;

    enum class Urgency { Now, Later };

    /// \a makeDesk is called in the thread before the first job.
    explicit DrawingQueue(std::function<std::unique_ptr<FigureDesk>()> makeDesk);
    /// Waits for the job that is being done, and forgets those that wait.
    ~DrawingQueue();

    void add(Job job, Urgency urgency);
    /// Forgets the jobs that wait and are not urgent.
    void forgetLater();

private:
    void work();
    Job next(); ///< empty at the end

    std::function<std::unique_ptr<FigureDesk>()> m_makeDesk;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_now;
    std::deque<Job> m_later;
    bool m_ends = false;
    std::thread m_thread; ///< last: it uses all others
};

} // namespace hipwise
