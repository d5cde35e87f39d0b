#pragma once

#include "figure/render/body_shader.h"
#include "figure/render/picture.h"
#include "figure/render/shadow_map.h"
#include "figure/render/stage_layer.h"
#include "figure/render/theme.h"
#include "figure/render/triangle_bins.h"

namespace hipwise {

/// Draws one band of a picture after the other: the stage, the figure's shadow on it, the figure.
/// All that it is made with has to outlive it.
class FramePainter
{
public:
    /// \a stage is what the figure stands in; its picture is left out when not \a showsStage, but
    /// it still hides what is behind it.
    FramePainter(const StageLayer &stage, bool showsStage, const Theme &theme);

    /// \a pixels of the figure's shadow on a patch are looked for within \a where alone.
    void addShadow(std::uint8_t patch, const ShadowMap &shadow, const PixelRect &where);

    /// \a tile is scratch memory.
    void paintBand(int band, const ScreenBody &body, const BodyShader &shader,
                   const TriangleBins &bins, SampleTile &tile, Picture &out) const;

private:
    /// Where the loops over samples and pixels are compiled, for the vectors of the processor.
    struct Wide;
    struct CastShadow
    {
        std::uint8_t patch;
        const ShadowMap *shadow;
        PixelRect where;
    };

    void paintStage(const PixelRect &rows, Picture &out) const;
    template<std::size_t samples>
    void paintOverStage(int band, const PixelRect &rows, const ScreenBody &body,
                        const BodyShader &shader, const TriangleBins &bins, SampleTile &tile,
                        Picture &out) const;
    template<std::size_t samples>
    void placeFigure(int band, const ScreenBody &body, const TriangleBins &bins,
                     SampleTile &tile) const;
    void loadStage(SampleTile &tile) const;
    template<std::size_t samples>
    void paintShadow(const CastShadow &cast, const PixelRect &rows, SampleTile &tile,
                     Picture &out) const;
    void darkenRow(const ShadedPlace *places, const std::vector<float> &shadows,
                   std::uint32_t *pixels) const;
    template<std::size_t samples>
    void paintFigure(const PixelRect &rect, const BodyShader &shader, const SampleTile &tile,
                     Picture &out) const;

    const StageLayer &m_stage;
    bool m_showsStage;
    const Theme &m_theme;
    std::vector<CastShadow> m_shadows;
    std::vector<Color> m_shadowColors; ///< by material
};

} // namespace hipwise
