#include "figure/body/field/loft.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hipwise {

namespace {

using Measure = float Section::*;
constexpr std::array measures{&Section::halfWidth, &Section::front, &Section::back,
                              &Section::middleX, &Section::middleZ};

/// How \a measure changes at section \a i; sections may lie at uneven distances.
float slope(const std::vector<Section> &sections, std::size_t i, Measure measure)
{
    const Section &before = sections[i == 0 ? 0 : i - 1];
    const Section &after = sections[std::min(i + 1, sections.size() - 1)];
    return (after.*measure - before.*measure) / (after.along - before.along);
}

/// From the axis to the outline of \a section in the direction (\a x, \a z), which has length 1.
float outlineRadius(const Section &section, float exponent, float x, float z)
{
    const float acrossX = std::abs(x) / section.halfWidth;
    const float acrossZ = std::abs(z) / (z > 0 ? section.front : section.back);
    if (exponent == 2)
        return 1 / std::sqrt(acrossX * acrossX + acrossZ * acrossZ);
    return std::pow(std::pow(acrossX, exponent) + std::pow(acrossZ, exponent), -1 / exponent);
}

float inMetres(const Loft &loft, float along)
{
    return along / std::abs(loft.perMetre);
}

} // namespace

Section sectionAt(const Loft &loft, float along)
{
    const std::vector<Section> &s = loft.sections;
    along = std::clamp(along, s.front().along, s.back().along);
    std::size_t i = 0;
    while (i + 2 < s.size() && along > s[i + 1].along)
        ++i;

    const float step = s[i + 1].along - s[i].along;
    const float u = (along - s[i].along) / step;
    const float u2 = u * u;
    const float u3 = u2 * u;
    Section result{.along = along};
    for (const Measure measure : measures) { // cubic Hermite
        result.*measure = (2 * u3 - 3 * u2 + 1) * (s[i].*measure) +
                          (u3 - 2 * u2 + u) * step * slope(s, i, measure) +
                          (3 * u2 - 2 * u3) * (s[i + 1].*measure) +
                          (u3 - u2) * step * slope(s, i + 1, measure);
    }
    return result;
}

float along(const Loft &loft, Vec3 point)
{
    return point.y * loft.perMetre;
}

float distanceTo(const Loft &loft, Vec3 point)
{
    const float t = along(loft, point);
    const Section section = sectionAt(loft, t);
    const float x = point.x - section.middleX;
    const float z = point.z - section.middleZ;
    const float fromAxis = std::sqrt(x * x + z * z);
    const float radius = fromAxis < 1e-6F
                             ? std::min({section.halfWidth, section.front, section.back})
                             : outlineRadius(section, loft.exponent, x / fromAxis, z / fromAxis);

    const float beforeFirst = inMetres(loft, loft.sections.front().along - t);
    const float afterLast = inMetres(loft, t - loft.sections.back().along);
    if (beforeFirst <= 0 && afterLast <= 0)
        return fromAxis - radius;

    // A half ellipsoid. The radius that counts goes over from the section's to the cap's, so that
    // no ridge runs around the place where the two meet.
    const float cap = beforeFirst > 0 ? loft.firstCap : loft.lastCap;
    const float outwards = std::pow(fromAxis / radius, 2.0F);
    const float beyond = std::pow(std::max(beforeFirst, afterLast) / cap, 2.0F);
    const float share = outwards + beyond;
    return (std::sqrt(share) - 1) * (outwards * radius + beyond * cap) / share;
}

Sphere boundsOf(const Loft &loft)
{
    const float first = loft.sections.front().along / loft.perMetre;
    const float last = loft.sections.back().along / loft.perMetre;
    float widest = 0;
    for (const Section &s : loft.sections) {
        widest = std::max({widest, s.halfWidth + std::abs(s.middleX),
                           std::max(s.front, s.back) + std::abs(s.middleZ)});
    }
    return {{0, (first + last) / 2, 0},
            std::abs(last - first) / 2 + std::max({widest, loft.firstCap, loft.lastCap})};
}

} // namespace hipwise
