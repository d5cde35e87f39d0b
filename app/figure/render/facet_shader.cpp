#include "figure/render/facet_shader.h"

#include "figure/math/angle.h"
#include "figure/render/studio_light.h"

#include <cmath>

namespace hipwise {

namespace {

bool isFlat(const Facet &facet)
{
    return facet.normals[0] == facet.normals[1] && facet.normals[1] == facet.normals[2];
}

/// Points of the furniture a little apart, from which it throws its shadow.
std::vector<Vec3> shadowPoints(const std::vector<Facet> &facets)
{
    constexpr float apart = 0.016F; // metres
    std::vector<Vec3> points;
    for (const Facet &facet : facets) {
        if (facet.material == Material::Floor)
            continue;
        const Vec3 u = facet.points[1] - facet.points[0];
        const Vec3 v = facet.points[2] - facet.points[0];
        const int steps =
            static_cast<int>(std::min(200.0F, std::max(length(u), length(v)) / apart)) + 1;
        for (int i = 0; i <= steps; ++i) {
            for (int k = 0; i + k <= steps; ++k) {
                const float s = static_cast<float>(i) / static_cast<float>(steps);
                const float t = static_cast<float>(k) / static_cast<float>(steps);
                points.push_back(facet.points[0] + u * s + v * t);
            }
        }
    }
    return points;
}

std::vector<ShadowMap> shadowsOf(const Furnishing &furnishing)
{
    // What lies flat on a patch, or is the patch, throws no shadow on it.
    constexpr float lowest = 0.015F;
    const std::vector<Vec3> points = shadowPoints(furnishing.facets);
    std::vector<ShadowMap> shadows;
    for (std::size_t i = 0; i < furnishing.patches.size(); ++i) {
        shadows.emplace_back(i == 0 ? furnishing.roomFloor : furnishing.patches[i]);
        shadows.back().cast(points, lowest);
    }
    return shadows;
}

ScreenTriangle projected(const Facet &facet, const Camera &camera)
{
    return {camera.project(facet.points[0]), camera.project(facet.points[1]),
            camera.project(facet.points[2])};
}

} // namespace

FacetShader::FacetShader(const Furnishing &furnishing, const Camera &camera, const Theme &theme)
    : m_furnishing(furnishing)
    , m_camera(camera)
    , m_theme(theme)
    , m_shadows(shadowsOf(furnishing))
{
    m_triangles.reserve(furnishing.facets.size());
    m_flatColors.reserve(furnishing.facets.size());
    for (const Facet &facet : furnishing.facets) {
        m_triangles.push_back(projected(facet, camera));
        m_flatColors.push_back(litColor(facet.material, facet.normals[0]));
    }
}

std::array<float, 3> FacetShader::sharesAt(std::size_t facet, float x, float y) const
{
    const ScreenTriangle &triangle = m_triangles[facet];
    const CornerShares shares(triangle);
    const float onScreenA = shares.a(x, y);
    const float onScreenB = shares.b(x, y);
    // What changes evenly on the picture is the value divided by its depth.
    const float a = onScreenA * triangle.a.nearness;
    const float b = onScreenB * triangle.b.nearness;
    const float c = (1 - onScreenA - onScreenB) * triangle.c.nearness;
    const float whole = 1 / (a + b + c);
    return {a * whole, b * whole, c * whole};
}

Vec3 FacetShader::placeAt(std::size_t facet, float x, float y) const
{
    const auto [a, b, c] = sharesAt(facet, x, y);
    const auto &points = m_furnishing.facets[facet].points;
    return points[0] * a + points[1] * b + points[2] * c;
}

Color FacetShader::litColor(Material material, Vec3 normal) const
{
    if (material == Material::Floor)
        return m_theme.ramp(material).base;
    const float tone = studioTone(m_camera.seenDirection(normal));
    // A wall in full light would outshine the figure.
    return m_theme.ramp(material).at(material == Material::Wall ? tone * 0.9F : tone);
}

float FacetShader::floorCover(Vec3 place) const
{
    if (!m_theme.hasFloor)
        return 0;
    const Vec3 away = place - m_furnishing.floorMiddle;
    const float distance = std::sqrt(away.x * away.x + away.z * away.z) / m_furnishing.floorRadius;
    return 1 - smoothStep(0.44F, 1, distance);
}

float FacetShader::shadowAt(const Facet &facet, Vec3 place) const
{
    if (facet.patch == Facet::noPatch)
        return 0;
    const ShadowMap &shadow = m_shadows[facet.patch];
    const PatchPoint at = onPatch(shadow.patch(), place);
    return at.isInside() ? shadow.at(at.along, at.across) : 0;
}

Pixel FacetShader::pixelAt(std::size_t index, float x, float y) const
{
    const Facet &facet = m_furnishing.facets[index];
    const auto [a, b, c] = sharesAt(index, x, y);
    const Vec3 place = facet.points[0] * a + facet.points[1] * b + facet.points[2] * c;
    if (facet.material == Material::Floor) {
        const float cover = floorCover(place);
        const Pixel floor{m_flatColors[index] * cover, 255 * cover};
        return covered(floor, m_theme.floorShadow, 0.55F * shadowAt(facet, place));
    }
    Color color = m_flatColors[index];
    if (!isFlat(facet)) {
        const Vec3 normal = facet.normals[0] * a + facet.normals[1] * b + facet.normals[2] * c;
        color = litColor(facet.material, normalized(normal));
    }
    if (facet.material != Material::Mat) {
        const float nearFloor = std::exp(-9 * std::max(0.0F, place.y)) * 0.25F;
        color = mixed(color, m_theme.ramp(facet.material).shade, nearFloor);
    }
    color = mixed(color, m_theme.shadowOn(facet.material), 0.5F * shadowAt(facet, place));
    return {color, 255};
}

} // namespace hipwise
