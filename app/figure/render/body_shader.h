#pragma once

#include "figure/render/cloth.h"
#include "figure/render/figure_pixel.h"
#include "figure/render/sample_tile.h"
#include "figure/render/screen_body.h"
#include "figure/render/shade_table.h"
#include "figure/render/theme.h"

#include <vector>

namespace hipwise {

/// Colours the figure and its strap.
class BodyShader
{
public:
    /// \a body must outlive the shader. \a focalLength as Camera::focalLength().
    BodyShader(const ScreenBody &body, const std::vector<Cloth> &cloths, const Theme &theme,
               float focalLength);

    /// Colours the pixel of \a tile at \a x and \a y: once where one smooth piece of skin fills it,
    /// else sample by sample. Never between samples, where a triangle seen from its edge may be far
    /// off.
    template<std::size_t samples>
    FigurePixel pixelAt(const SampleTile &tile, int x, int y) const;

private:
    /// What a place shows: its colour in full light and the material that its shadow is of.
    struct Surface
    {
        Color color;
        Material material;
    };

    struct Place
    {
        const std::uint32_t *corners;
        float a; ///< shares of the corners
        float b;
        float c;
        std::size_t shade; ///< in the tables
    };

    Material kindOf(std::uint32_t triangle) const
    {
        if (m_body.isStrap(triangle))
            return Material::Strap;
        return m_cloths[triangle] == Cloth::Hair ? Material::Hair : Material::Skin;
    }
    /// Whether a pixel that two triangles share may show one of them alone: not where hair meets
    /// skin; the edges of cloth are smooth in themselves.
    bool looksAlike(std::uint32_t a, std::uint32_t b) const
    {
        return a == b || kindOf(a) == kindOf(b);
    }
    Color colorAt(std::uint32_t triangle, float x, float y) const;
    Place placeAt(std::uint32_t triangle, float x, float y) const;
    float valueAt(const Place &place, const std::vector<float> &values) const;
    Color shaded(Material material, const Place &place) const;
    Surface surfaceAt(std::uint32_t triangle, const Place &place) const;
    Surface hemAt(const Place &place) const;

    const ScreenBody &m_body;
    const std::vector<Cloth> &m_cloths;
    std::vector<ShadeTable> m_tables; ///< by material
    std::vector<Color> m_creases;     ///< by material: where no light gets to
    std::vector<Color> m_shades;      ///< by material
    float m_metresAPixel;             ///< at a depth of one metre
};

extern template FigurePixel BodyShader::pixelAt<1>(const SampleTile &tile, int x, int y) const;
extern template FigurePixel BodyShader::pixelAt<4>(const SampleTile &tile, int x, int y) const;

} // namespace hipwise
