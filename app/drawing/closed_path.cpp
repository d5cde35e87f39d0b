#include "drawing/closed_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace hipwise {

namespace {

QPointF middleOf(const Polyline &path)
{
    return std::accumulate(path.begin(), path.end(), QPointF()) / static_cast<double>(path.size());
}

/// Positive where \a path turns from x to y.
double areaOf(const Polyline &path)
{
    double twice = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const QPointF a = path[i];
        const QPointF b = path[(i + 1) % path.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
}

} // namespace

QPointF Ring::at(double angle) const
{
    return middle + along * std::cos(angle) + across * std::sin(angle);
}

bool isClosed(const Polyline &path)
{
    constexpr double gap = 0.1; // of its length
    return path.size() > 3 && lengthOf(path.back() - path.front()) < gap * lengthOf(path);
}

std::optional<Ring> ringOf(const Polyline &path, double least, double most)
{
    constexpr double flattest = 0.03; // of the area of a circle of its length
    constexpr double narrowest = 0.6;
    const double length = lengthOf(path);
    const double area = path.empty() ? 0 : areaOf(path);
    if (std::abs(area) <= flattest * length * length / (4 * std::numbers::pi))
        return std::nullopt;

    const QPointF middle = middleOf(path);
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF point : path) {
        const QPointF off = point - middle;
        xx += off.x() * off.x() / static_cast<double>(path.size());
        xy += off.x() * off.y() / static_cast<double>(path.size());
        yy += off.y() * off.y() / static_cast<double>(path.size());
    }
    // The axes along which it spreads most and least; on a circle half the radius squared each.
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    const double mean = (xx + yy) / 2;
    const double off = std::hypot((xx - yy) / 2, xy);
    const double longer = std::clamp(std::sqrt(2 * (mean + off)), least, most);
    const double ratio = std::sqrt(std::max(0.0, mean - off) / (mean + off));
    const double shorter = longer * std::max(ratio, narrowest);
    const QPointF direction(std::cos(angle), std::sin(angle));
    const QPointF aside(-direction.y(), direction.x());
    return Ring{middle, direction * longer, aside * (area > 0 ? shorter : -shorter)};
}

Polyline openRing(const Ring &ring, double start, double share, int count)
{
    Polyline arc;
    for (int i = 0; i < count; ++i)
        arc.push_back(ring.at(start + 2 * std::numbers::pi * share * i / (count - 1)));
    return arc;
}

} // namespace hipwise
