#pragma once

#include "figure/render/camera.h"
#include "figure/render/facet_shader.h"
#include "figure/render/material.h"
#include "figure/render/sample_tile.h"
#include "figure/render/worker_pool.h"

#include <cstdint>
#include <vector>

namespace hipwise {

/// How many rows of pixels are worked on at once.
inline constexpr int bandHeight = 16;

/// Where a pixel of the stage lies on a patch, for the shadow of the figure.
struct ShadedPlace
{
    std::uint8_t patch = Facet::noPatch;
    Material material = Material::Floor;
    std::uint16_t along = 0; ///< 0 to 65535 from one end of the patch to the other
    std::uint16_t across = 0;
};

/// The picture of all that does not move, kept from frame to frame.
class StageLayer
{
public:
    /// Draws it anew for a picture of \a size with \a samples a pixel, 1 or 4.
    void draw(const FacetShader &shader, const FlatPatches &patches, PictureSize size, int samples,
              WorkerPool &workers);

    PictureSize size() const { return m_size; }
    int samples() const { return m_samples; }
    /// The pixels of a row, premultiplied.
    const std::uint32_t *pixels(int row) const { return m_pixels.data() + indexOf(0, row); }
    const ShadedPlace *places(int row) const { return m_places.data() + indexOf(0, row); }
    /// How near each sample of a row is; those of a pixel lie side by side.
    const float *nearness(int row) const
    {
        return m_nearness.data() + indexOf(0, row) * static_cast<std::size_t>(m_samples);
    }

private:
    std::size_t indexOf(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width) +
               static_cast<std::size_t>(x);
    }
    void rasteriseBand(const FacetShader &shader, SampleTile &tile);
    void shadeBand(const FacetShader &shader, const FlatPatches &patches, const SampleTile &tile);
    void shadePixel(const FacetShader &shader, const FlatPatches &patches, int x, int y,
                    const std::uint32_t *owners);

    PictureSize m_size;
    int m_samples = 1;
    std::vector<std::uint32_t> m_pixels;
    std::vector<ShadedPlace> m_places;
    std::vector<float> m_nearness;
};

} // namespace hipwise
