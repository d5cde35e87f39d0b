#include "figure/render/worker_pool.h"
#include "support/catch.h"

#include <atomic>
#include <vector>

using namespace hipwise;

TEST_CASE("Every task is done once before run() returns", "[worker_pool]")
{
    WorkerPool pool(GENERATE(0U, 1U, 2U, 5U));
    const std::size_t count =
        GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{3}, std::size_t{400});
    std::vector<std::atomic<int>> done(count);

    pool.run(count, [&](std::size_t task, std::size_t) { ++done[task]; });

    for (const std::atomic<int> &times : done)
        CHECK(times == 1);
}

TEST_CASE("A pool works again and again, each worker under its own number", "[worker_pool]")
{
    WorkerPool pool(3);
    REQUIRE(pool.workers() == 3);
    std::vector<int> tasks(pool.workers()); // a worker writes its own, so no two meet

    for (int round = 0; round < 500; ++round)
        pool.run(7, [&](std::size_t, std::size_t worker) { ++tasks.at(worker); });

    CHECK(tasks[0] + tasks[1] + tasks[2] == 3500);
}
