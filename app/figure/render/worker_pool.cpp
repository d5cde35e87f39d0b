#include "figure/render/worker_pool.h"

#include <system_error>

namespace hipwise {

WorkerPool::WorkerPool(unsigned threads)
{
    try {
        for (std::size_t worker = 1; worker < threads; ++worker)
            m_threads.emplace_back([this, worker] { serve(worker); });
    } catch (const std::system_error &) {
        // Fewer threads are slower, and all there is to it.
    }
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_workCame.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerPool::run(std::size_t count, const Task &task)
{
    if (m_threads.empty() || count < 2) {
        for (std::size_t i = 0; i < count; ++i)
            task(i, 0);
        return;
    }
    std::unique_lock lock(m_mutex);
    m_task = &task;
    m_next = 0;
    m_count = count;
    m_workCame.notify_all();
    work(lock, 0);
    m_workDone.wait(lock, [this] { return m_busy == 0; });
    m_task = nullptr;
    m_count = 0;
}

void WorkerPool::serve(std::size_t worker)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_workCame.wait(lock, [this] { return m_ends || m_next < m_count; });
        if (m_ends)
            return;
        work(lock, worker);
    }
}

void WorkerPool::work(std::unique_lock<std::mutex> &lock, std::size_t worker)
{
    while (m_next < m_count) {
        const std::size_t mine = m_next++;
        const Task &task = *m_task;
        ++m_busy;
        lock.unlock();
        task(mine, worker);
        lock.lock();
        --m_busy;
    }
    if (m_busy == 0)
        m_workDone.notify_one();
}

} // namespace hipwise
