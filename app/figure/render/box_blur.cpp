#include "figure/render/box_blur.h"

#include <algorithm>

namespace hipwise {

namespace {

/// Blurs the rows of \a from and writes them as the columns of \a to.
void blurRowsToColumns(const std::vector<float> &from, std::vector<float> &to, int side, int radius)
{
    const float share = 1 / static_cast<float>(2 * radius + 1);
    const auto n = static_cast<std::size_t>(side);
    for (int y = 0; y < side; ++y) {
        const float *row = from.data() + static_cast<std::size_t>(y) * n;
        float *column = to.data() + y;
        float sum = row[0] * static_cast<float>(radius);
        for (int x = 0; x <= radius; ++x)
            sum += row[std::min(x, side - 1)];
        for (int x = 0; x < side; ++x) {
            column[static_cast<std::size_t>(x) * n] = sum * share;
            sum += row[std::min(side - 1, x + radius + 1)] - row[std::max(0, x - radius)];
        }
    }
}

} // namespace

void boxBlur(std::vector<float> &values, int side, int radius, std::vector<float> &scratch)
{
    scratch.resize(values.size());
    blurRowsToColumns(values, scratch, side, radius);
    blurRowsToColumns(scratch, values, side, radius);
}

} // namespace hipwise
