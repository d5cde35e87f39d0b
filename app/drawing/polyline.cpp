#include "drawing/polyline.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// The way from the start to each point.
std::vector<double> waysAlong(const Polyline &line)
{
    std::vector<double> ways{0};
    for (std::size_t i = 1; i < line.size(); ++i)
        ways.push_back(ways.back() + lengthOf(line[i] - line[i - 1]));
    return ways;
}

/// The direction at an end, taken over a bit of the line so that it is steady.
QPointF endDirection(const Polyline &line, bool atStart)
{
    const std::size_t bit = std::max<std::size_t>(1, line.size() / 8);
    const std::size_t last = line.size() - 1;
    return directionOf(atStart ? line[0] - line[std::min(bit, last)]
                               : line[last] - line[last - std::min(bit, last)]);
}

} // namespace

QPointF directionOf(QPointF vector)
{
    const double length = lengthOf(vector);
    return length > 1e-9 ? vector / length : QPointF(1, 0);
}

double lengthOf(const Polyline &line)
{
    return line.empty() ? 0 : waysAlong(line).back();
}

Polyline resampled(const Polyline &line, double from, double to, int count)
{
    if (line.empty() || count < 2)
        return line;
    const std::vector<double> ways = waysAlong(line);
    const auto at = [&](double way) {
        if (way <= 0)
            return line.front() + endDirection(line, true) * -way;
        if (way >= ways.back())
            return line.back() + endDirection(line, false) * (way - ways.back());
        const auto next = static_cast<std::size_t>(
            std::distance(ways.begin(), std::ranges::upper_bound(ways, way)));
        const double share = (way - ways[next - 1]) / (ways[next] - ways[next - 1]);
        return line[next - 1] + (line[next] - line[next - 1]) * share;
    };
    Polyline points;
    for (int i = 0; i < count; ++i)
        points.push_back(at(from + (to - from) * i / (count - 1)));
    return points;
}

Polyline smoothed(const Polyline &line, int passes)
{
    Polyline result = line;
    for (int pass = 0; pass < passes; ++pass) {
        const Polyline before = result;
        for (std::size_t i = 1; i + 1 < result.size(); ++i)
            result[i] = (before[i - 1] + before[i] * 2 + before[i + 1]) / 4;
    }
    return result;
}

} // namespace hipwise
