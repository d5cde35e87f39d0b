#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hipwise {

/// Threads that wait to share work. One caller at a time.
class WorkerPool
{
public:
    using Task = std::function<void(std::size_t task, std::size_t worker)>;

    /// \a threads in all, the caller's own included; 0 counts as 1.
    explicit WorkerPool(unsigned threads);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    std::size_t workers() const { return m_threads.size() + 1; }

    /// Does \a task for each number below \a count, in any order and side by side, and returns
    /// when all are done. The worker's number, below workers(), names scratch memory to use.
    /// \a task must not throw.
    void run(std::size_t count, const Task &task);

private:
    void serve(std::size_t worker);
    void work(std::unique_lock<std::mutex> &lock, std::size_t worker);

    std::mutex m_mutex;
    std::condition_variable m_workCame;
    std::condition_variable m_workDone;
    const Task *m_task = nullptr;
    std::size_t m_next = 0;  ///< the task to be taken next; m_count when there is none
    std::size_t m_count = 0; ///< tasks of the work at hand
    std::size_t m_busy = 0;  ///< tasks taken and not done
    bool m_ends = false;
    std::vector<std::thread> m_threads;
};

} // namespace hipwise
