#include "figure/render/body_shader.h"

#include "figure/math/angle.h"
#include "figure/render/sampling.h"

namespace hipwise {

namespace {

/// A shadow within the shadow is darker than the ramp goes, and a little cool.
constexpr Color creaseOf(const Ramp &ramp)
{
    return {ramp.shade.red * 0.62F, ramp.shade.green * 0.60F, ramp.shade.blue * 0.64F};
}

/// How much of the shade a hem throws, \a outside metres from the edge of the cloth that is
/// \a wide metres thick to the eye.
float hemShadow(float outside, float wide)
{
    return outside >= 0 && outside < wide ? (1 - outside / wide) * 0.26F : 0;
}

} // namespace

BodyShader::BodyShader(const ScreenBody &body, const std::vector<Cloth> &cloths, const Theme &theme,
                       float focalLength)
    : m_body(body)
    , m_cloths(cloths)
    , m_metresAPixel(1 / focalLength)
{
    for (std::size_t i = 0; i < materialCount; ++i) {
        m_tables.emplace_back(theme.ramps[i], static_cast<Material>(i));
        m_creases.push_back(creaseOf(theme.ramps[i]));
        m_shades.push_back(theme.ramps[i].shade);
    }
}

// What runs for each pixel is inline: handing colours from function to function costs as much as
// mixing them.

inline BodyShader::Place BodyShader::placeAt(std::uint32_t triangle, float x, float y) const
{
    const CornerShares shares(m_body.triangle(triangle));
    Place place{m_body.corners(triangle), shares.a(x, y), shares.b(x, y), 0, 0};
    place.c = 1 - place.a - place.b;
    const Vec3 normal = m_body.vertex(place.corners[0]).normal * place.a +
                        m_body.vertex(place.corners[1]).normal * place.b +
                        m_body.vertex(place.corners[2]).normal * place.c;
    place.shade = ShadeTable::placeOf(normal.x, normal.y, normal.z);
    return place;
}

inline float BodyShader::valueAt(const Place &place, const std::vector<float> &values) const
{
    return values[place.corners[0]] * place.a + values[place.corners[1]] * place.b +
           values[place.corners[2]] * place.c;
}

inline Color BodyShader::shaded(Material material, const Place &place) const
{
    return m_tables[indexOf(material)].at(place.shade);
}

/// Skin, shorts over it and the shirt over both, their edges about a pixel wide.
BodyShader::Surface BodyShader::hemAt(const Place &place) const
{
    constexpr float edgeWidth = 1.3F; // pixels
    const float edge = edgeWidth * m_metresAPixel / m_body.vertex(place.corners[0]).at.nearness;
    const float shorts = valueAt(place, m_body.mesh().shorts);
    const float shirt = valueAt(place, m_body.mesh().shirt);
    const auto cover = [edge](float inside) {
        return std::clamp(0.5F + inside / edge, 0.0F, 1.0F);
    };

    Surface surface{shaded(Material::Skin, place), Material::Skin};
    const auto lay = [&](Material material, float share) {
        if (share > 0)
            surface.color = mixed(surface.color, shaded(material, place), share);
        if (share > 0.5F)
            surface.material = material;
    };
    lay(Material::Shorts, cover(shorts));
    const float shirtCover = cover(shirt);
    lay(Material::Shirt, shirtCover);

    const float underShirt = hemShadow(-shirt, 0.015F);
    const float underShorts = shirtCover < 0.5F ? hemShadow(-shorts, 0.020F) : 0;
    surface.color = mixed(surface.color, m_shades[indexOf(surface.material)],
                          std::max(underShirt, underShorts));
    return surface;
}

inline BodyShader::Surface BodyShader::surfaceAt(std::uint32_t triangle, const Place &place) const
{
    Material material = Material::Skin;
    if (m_body.isStrap(triangle)) {
        material = Material::Strap;
    } else {
        switch (m_cloths[triangle]) {
        case Cloth::Bare:
            break;
        case Cloth::Shirt:
            material = Material::Shirt;
            break;
        case Cloth::Shorts:
            material = Material::Shorts;
            break;
        case Cloth::Hair:
            material = Material::Hair;
            break;
        case Cloth::Hem:
            return hemAt(place);
        }
    }
    return {shaded(material, place), material};
}

inline Color BodyShader::colorAt(std::uint32_t triangle, float x, float y) const
{
    const Place place = placeAt(triangle, x, y);
    const ScreenVertex &first = m_body.vertex(place.corners[0]);
    const ScreenVertex &second = m_body.vertex(place.corners[1]);
    const ScreenVertex &third = m_body.vertex(place.corners[2]);
    Surface surface = surfaceAt(triangle, place);

    const float glow = first.glow * place.a + second.glow * place.b + third.glow * place.c;
    constexpr float leastGlow = 0.12F;
    if (glow > leastGlow) {
        surface.color = mixed(surface.color, shaded(Material::Muscle, place),
                              0.90F * smoothStep(leastGlow, 0.78F, glow));
    }
    const float light = first.light * place.a + second.light * place.b + third.light * place.c;
    return mixed(surface.color, m_creases[indexOf(surface.material)],
                 std::clamp(1 - light, 0.0F, 0.85F));
}

template<std::size_t samples>
FigurePixel BodyShader::pixelAt(const SampleTile &tile, int x, int y) const
{
    const std::uint32_t *owners = tile.owner.data() + tile.indexOf(x, y);
    const float *nearness = tile.nearness.data() + tile.indexOf(x, y);
    std::size_t count = 0;
    bool alike = true;
    float nearest = nearness[0];
    float farthest = nearness[0];
    for (std::size_t k = 0; k < samples; ++k) {
        count += owners[k] != SampleTile::nobody ? 1U : 0U;
        alike = alike && owners[k] != SampleTile::nobody && looksAlike(owners[0], owners[k]);
        nearest = std::max(nearest, nearness[k]);
        farthest = std::min(farthest, nearness[k]);
    }
    if (count == 0)
        return {};
    using At = Sampling<samples>;
    const auto colorOfSample = [&](std::size_t k) {
        return colorAt(owners[k], static_cast<float>(x) + 0.5F + At::x[k],
                       static_cast<float>(y) + 0.5F + At::y[k]);
    };
    constexpr float smooth = 0.012F; // metres of depth within a pixel
    if (alike && nearest - farthest < smooth * nearest * nearest)
        return {colorOfSample(0), 1};

    Color sum;
    for (std::size_t k = 0; k < samples; ++k) {
        if (owners[k] != SampleTile::nobody)
            sum = sum + colorOfSample(k);
    }
    const auto covered = static_cast<float>(count);
    return {sum * (1 / covered), covered / samples};
}

template FigurePixel BodyShader::pixelAt<1>(const SampleTile &tile, int x, int y) const;
template FigurePixel BodyShader::pixelAt<4>(const SampleTile &tile, int x, int y) const;

} // namespace hipwise
