#pragma once

#include <functional>
#include <vector>

namespace hipwise::bench {

/// Milliseconds that \a work takes, the median of \a runs.
double medianMilliseconds(int runs, const std::function<void()> &work);

double median(std::vector<double> values);

} // namespace hipwise::bench
