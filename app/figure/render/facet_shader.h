#pragma once

#include "figure/render/camera.h"
#include "figure/render/facet.h"
#include "figure/render/pixel.h"
#include "figure/render/screen_triangle.h"
#include "figure/render/shadow_map.h"
#include "figure/render/theme.h"

namespace hipwise {

/// Colours the furniture and the floor, with the shadows that they throw on each other.
class FacetShader
{
public:
    /// All have to outlive the shader.
    FacetShader(const Furnishing &furnishing, const Camera &camera, const Theme &theme);

    std::size_t size() const { return m_triangles.size(); }
    const ScreenTriangle &triangle(std::size_t facet) const { return m_triangles[facet]; }
    const Facet &facet(std::size_t facet) const { return m_furnishing.facets[facet]; }

    /// Where in the room a pixel lies that shows a facet.
    Vec3 placeAt(std::size_t facet, float x, float y) const;
    Pixel pixelAt(std::size_t facet, float x, float y) const;

private:
    std::array<float, 3> sharesAt(std::size_t facet, float x, float y) const;
    Color litColor(Material material, Vec3 normal) const;
    float floorCover(Vec3 place) const;
    float shadowAt(const Facet &facet, Vec3 place) const;

    const Furnishing &m_furnishing;
    const Camera &m_camera;
    const Theme &m_theme;
    std::vector<ScreenTriangle> m_triangles; ///< a facet each
    std::vector<Color> m_flatColors;         ///< of facets whose normals are one
    std::vector<ShadowMap> m_shadows;        ///< a patch each
};

} // namespace hipwise
