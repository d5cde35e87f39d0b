#include "timing.h"

#include <algorithm>
#include <chrono>

namespace hipwise::bench {

double medianMilliseconds(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto before = std::chrono::steady_clock::now();
        work();
        const auto after = std::chrono::steady_clock::now();
        times.push_back(std::chrono::duration<double, std::milli>(after - before).count());
    }
    return median(std::move(times));
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace hipwise::bench
