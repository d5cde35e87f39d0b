#include "drawing/arrow_ribbon.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr int ribbonPoints = 24;

QPointF leftOf(QPointF direction)
{
    return {direction.y(), -direction.x()};
}

ArrowMeasures ofHead(double head)
{
    return {.tail = head * 0.13, .neck = head * 0.34, .head = head, .headLength = head * 1.05};
}

} // namespace

ArrowMeasures ArrowMeasures::forLength(double length, double frame)
{
    // Of the design's stage: a head of 44 pixels where 460 frame the movement.
    return ofHead(std::min(frame * 0.090, length * 0.46));
}

ArrowMeasures ArrowMeasures::forCourse(const Polyline &course, double frame)
{
    const double length = lengthOf(course);
    const bool isRing = !course.empty() && lengthOf(course.back() - course.front()) < length * 0.45;
    if (!isRing)
        return forLength(length, frame);
    return ofHead(std::min(frame * 0.075, length * 0.17));
}

QPainterPath arrowRibbon(const Polyline &course, const ArrowMeasures &measures)
{
    const double length = lengthOf(course);
    if (course.size() < 2 || length <= measures.headLength)
        return {};
    const double shaft = length - measures.headLength;
    const Polyline spine = resampled(course, 0, shaft, ribbonPoints);
    Polyline left;
    Polyline right;
    for (std::size_t i = 0; i < spine.size(); ++i) {
        const std::size_t before = i == 0 ? 0 : i - 1;
        const std::size_t after = std::min(i + 1, spine.size() - 1);
        const double share = static_cast<double>(i) / static_cast<double>(spine.size() - 1);
        const double half = (measures.tail + (measures.neck - measures.tail) * share) / 2;
        const QPointF side = leftOf(directionOf(spine[after] - spine[before])) * half;
        left.push_back(spine[i] + side);
        right.push_back(spine[i] - side);
    }

    const QPointF tip = course.back();
    const QPointF forward = directionOf(tip - spine.back());
    const QPointF wing = leftOf(forward) * measures.head / 2;
    const QPointF barb = spine.back() - forward * measures.headLength * 0.08;
    QPainterPath path;
    path.moveTo(left.front());
    for (const QPointF point : left)
        path.lineTo(point);
    path.lineTo(barb + wing);
    path.lineTo(tip);
    path.lineTo(barb - wing);
    std::ranges::reverse(right);
    for (const QPointF point : right)
        path.lineTo(point);
    path.closeSubpath();
    return path;
}

} // namespace hipwise
