#include "drawing/arrow_course.h"

#include "drawing/arrow_ribbon.h"
#include "drawing/closed_path.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numbers>

namespace hipwise {

namespace {

constexpr int coursePoints = 40;
constexpr double never = std::numeric_limits<double>::infinity();

// In metres at the figure.
constexpr std::array radialShifts{0.10, 0.13, 0.17};
constexpr std::array sidewaysShifts{0.09, 0.13, 0.18, 0.24, 0.31};
constexpr int directions = 16;

/// Where along a path the middle of its arrow may be, best first: a little towards the end, where
/// the part goes.
constexpr std::array middles{0.58, 0.68, 0.78, 0.88, 0.45};
/// How much of the length it would have.
constexpr std::array shares{1.0, 0.8, 0.64};

Polyline projected(const std::vector<Vec3> &path, const Camera &camera)
{
    Polyline line;
    for (const Vec3 point : path) {
        const Projected at = camera.project(point);
        if (at.isSeen())
            line.emplace_back(at.x, at.y);
    }
    return line;
}

Polyline shifted(const Polyline &line, QPointF by)
{
    Polyline result;
    for (const QPointF point : line)
        result.push_back(point + by);
    return result;
}

/// \a line with every point \a by farther from \a centre.
Polyline awayFrom(QPointF centre, const Polyline &line, double by)
{
    Polyline result;
    for (const QPointF point : line)
        result.push_back(point + directionOf(point - centre) * by);
    return result;
}

/// \a line with its points at even distances, whatever time it took, and its corners rounded, such
/// as those at key poses.
Polyline evenly(const Polyline &line)
{
    if (line.size() < 2 || lengthOf(line) <= 0)
        return {};
    return smoothed(resampled(line, 0, lengthOf(line), coursePoints), 6);
}

} // namespace

Polyline ArrowCourses::trimmed(const Polyline &line, double middle, double share) const
{
    const double whole = lengthOf(line);
    const double shortest = shortestArrow();
    const double longest = frame() * 0.44;
    const double length = std::clamp(whole * 0.8 * share, shortest, longest * share);
    // Not farther beyond the end than the arrow of a small movement has to.
    const double end = std::min(whole * middle + length / 2, std::max(whole, shortest));
    return resampled(line, end - length, end, coursePoints);
}

double ArrowCourses::priceOf(const Polyline &line, double shift) const
{
    const ArrowMeasures measures = ArrowMeasures::forCourse(line, frame());
    const double air = frame() * 0.012;
    double hidden = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool isHead = i + line.size() / 4 >= line.size();
        const double margin = air + (isHead ? measures.head : measures.neck) / 2;
        if (!m_room.adjusted(margin, margin, -margin, -margin).contains(line[i]) ||
            m_outline.coversHead(line[i], margin))
            return never;
        if (m_outline.covers(line[i], margin * 0.7))
            hidden += 1;
    }
    // A tenth of it over the body is as bad as a shift of 10 cm.
    return shift + hidden / static_cast<double>(line.size());
}

Polyline ArrowCourses::ring(const Polyline &loop) const
{
    constexpr double share = 0.80; // the rest is open, between head and tail
    constexpr int starts = 8;
    const auto ring = ringOf(loop, frame() * 0.075, frame() * 0.14);
    if (!ring)
        return {};
    const double across = lengthOf(ring->across);
    Option best{{}, never};
    for (const double way : {0.0, 0.7, 1.2, 1.6, 2.0, 2.6}) {
        for (int i = 0; i < (way > 0 ? directions : 1); ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF by = QPointF(std::cos(angle), std::sin(angle)) * way * across;
            for (int start = 0; start < starts; ++start) {
                Polyline course = shifted(
                    openRing(*ring, 2 * std::numbers::pi * start / starts, share, coursePoints),
                    by);
                const double price = priceOf(course, way * 0.12);
                if (price < best.price)
                    best = {std::move(course), price};
            }
        }
    }
    return best.line;
}

Polyline ArrowCourses::beside(const std::vector<Vec3> &path, const std::optional<Vec3> &pivot) const
{
    Polyline seen = evenly(projected(path, m_camera));
    if (seen.size() < 2)
        return {};
    if (isClosed(seen))
        return ring(seen);
    const double chord = lengthOf(seen.back() - seen.front());
    if (lengthOf(seen) < shortestArrow()) {
        // A short way has turns that would grow with it; one of nothing but turns leads nowhere.
        if (chord < frame() * 0.02 || chord < lengthOf(seen) * 0.6)
            return {};
        seen = {seen.front(), seen.back()};
    }
    const Projected end = m_camera.project(path.back());
    const auto pixels = static_cast<double>(m_camera.focalLength() * end.nearness);
    Option best{{}, never};
    const auto consider = [&](const Polyline &line, double shift, double handicap) {
        for (const double middle : middles) {
            for (const double share : shares) {
                Polyline course = trimmed(line, middle, share);
                const double price = priceOf(course, shift) + handicap + 0.25 * (1 - share) +
                                     0.15 * std::abs(middle - middles.front());
                if (price < best.price)
                    best = {std::move(course), price};
            }
        }
    };
    const Projected hinge = pivot ? m_camera.project(*pivot) : Projected();
    if (hinge.isSeen()) {
        for (const double shift : radialShifts)
            consider(awayFrom({hinge.x, hinge.y}, seen, shift * pixels), shift, 0);
    }
    for (const double shift : sidewaysShifts) {
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            // Upwards is where an arrow is looked for.
            const double handicap = 0.05 + 0.02 * std::sin(angle);
            consider(shifted(seen, QPointF(std::cos(angle), std::sin(angle)) * shift * pixels),
                     shift, handicap);
        }
    }
    return best.line;
}

} // namespace hipwise
