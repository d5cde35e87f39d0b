#include "figure/render/frame_painter.h"

#include "figure/render/contour.h"
#include "figure/render/pixel.h"
#include "figure/render/rasterise.h"
#include "figure/render/wide_vectors.h"

#include <algorithm>

namespace hipwise {

namespace {

/// Whether the figure covers the whole pixel, so that nothing behind it needs painting.
template<std::size_t samples>
bool isHidden(const SampleTile &tile, int x, int y)
{
    if (x < tile.rect.left || x >= tile.rect.right || y < tile.rect.top || y >= tile.rect.bottom)
        return false;
    const std::uint32_t *owners = tile.owner.data() + tile.indexOf(x, y);
    return std::all_of(owners, owners + samples,
                       [](std::uint32_t owner) { return owner != SampleTile::nobody; });
}

float shadowAt(const ShadowMap &shadow, const ShadedPlace &place)
{
    constexpr float step = 1.0F / 65535;
    return shadow.at(static_cast<float>(place.along) * step,
                     static_cast<float>(place.across) * step);
}

/// Lays a colour over \a count pixels, by \a strength of what \a shares say. One plain loop, which
/// compilers turn into vectors: covered() where it hides the pixels, else tinted().
template<bool hides>
void layShadow(Color color, float strength, const float *shares, std::uint32_t *pixels,
               std::size_t count)
{
    const auto channel = [](std::uint32_t argb, unsigned shift) {
        return static_cast<float>(static_cast<std::int32_t>(argb >> shift & 255U));
    };
    const auto byte = [](float value) {
        return static_cast<std::int32_t>(std::min(255.0F, std::max(0.0F, value) + 0.5F));
    };
    for (std::size_t i = 0; i < count; ++i) {
        const float share = strength * shares[i];
        const std::uint32_t argb = pixels[i];
        const float before = channel(argb, 24);
        const float alpha = hides ? before + (255 - before) * share : before;
        const float part = hides ? 1 : before / 255;
        const auto mix = [&](float from, float to) { return from + (to * part - from) * share; };
        const std::int32_t most = byte(alpha);
        const std::int32_t red = std::min(most, byte(mix(channel(argb, 16), color.red)));
        const std::int32_t green = std::min(most, byte(mix(channel(argb, 8), color.green)));
        const std::int32_t blue = std::min(most, byte(mix(channel(argb, 0), color.blue)));
        pixels[i] = static_cast<std::uint32_t>(most << 24 | red << 16 | green << 8 | blue);
    }
}

} // namespace

FramePainter::FramePainter(const StageLayer &stage, bool showsStage, const Theme &theme)
    : m_stage(stage)
    , m_showsStage(showsStage)
    , m_theme(theme)
{
    for (std::size_t i = 0; i < materialCount; ++i)
        m_shadowColors.push_back(theme.shadowOn(static_cast<Material>(i)));
}

void FramePainter::addShadow(std::uint8_t patch, const ShadowMap &shadow, const PixelRect &where)
{
    m_shadows.push_back({patch, &shadow, where});
}

struct FramePainter::Wide
{
    static void paintBand(const FramePainter &painter, int band, const ScreenBody &body,
                          const BodyShader &shader, const TriangleBins &bins, SampleTile &tile,
                          Picture &out);
};

HIPWISE_WIDE_VECTORS
void FramePainter::Wide::paintBand(const FramePainter &painter, int band, const ScreenBody &body,
                                   const BodyShader &shader, const TriangleBins &bins,
                                   SampleTile &tile, Picture &out)
{
    const int top = band * bandHeight;
    const PixelRect rows{0, top, out.width, std::min(out.height, top + bandHeight)};
    painter.paintStage(rows, out);
    if (painter.m_stage.samples() == 4)
        painter.paintOverStage<4>(band, rows, body, shader, bins, tile, out);
    else
        painter.paintOverStage<1>(band, rows, body, shader, bins, tile, out);
}

void FramePainter::paintBand(int band, const ScreenBody &body, const BodyShader &shader,
                             const TriangleBins &bins, SampleTile &tile, Picture &out) const
{
    Wide::paintBand(*this, band, body, shader, bins, tile, out);
}

template<std::size_t samples>
void FramePainter::paintOverStage(int band, const PixelRect &rows, const ScreenBody &body,
                                  const BodyShader &shader, const TriangleBins &bins,
                                  SampleTile &tile, Picture &out) const
{
    const PixelRect figure = bins.rect(band);
    placeFigure<samples>(band, body, bins, tile);
    for (const CastShadow &cast : m_shadows)
        paintShadow<samples>(cast, intersected(rows, cast.where), tile, out);
    paintFigure<samples>(figure, shader, tile, out);
}

void FramePainter::paintStage(const PixelRect &rows, Picture &out) const
{
    const auto width = static_cast<std::size_t>(out.width);
    const auto count = width * static_cast<std::size_t>(rows.height());
    std::uint32_t *pixels = out.pixels.data() + static_cast<std::size_t>(rows.top) * width;
    if (m_showsStage)
        std::copy_n(m_stage.pixels(rows.top), count, pixels);
    else
        std::fill_n(pixels, count, 0U);
}

template<std::size_t samples>
void FramePainter::paintShadow(const CastShadow &cast, const PixelRect &rows, SampleTile &tile,
                               Picture &out) const
{
    if (rows.isEmpty())
        return;
    std::vector<float> &shadows = tile.shadows;
    shadows.resize(static_cast<std::size_t>(rows.width()));
    for (int y = rows.top; y < rows.bottom; ++y) {
        const ShadedPlace *places = m_stage.places(y) + rows.left;
        for (int x = rows.left; x < rows.right; ++x) {
            const auto i = static_cast<std::size_t>(x - rows.left);
            const bool isSeen = places[i].patch == cast.patch && !isHidden<samples>(tile, x, y);
            shadows[i] = isSeen ? shadowAt(*cast.shadow, places[i]) : 0;
        }
        std::uint32_t *pixels =
            out.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(out.width);
        darkenRow(places, shadows, pixels + rows.left);
    }
}

/// Stretch by stretch of one material, and only where there is shadow.
void FramePainter::darkenRow(const ShadedPlace *places, const std::vector<float> &shadows,
                             std::uint32_t *pixels) const
{
    std::size_t i = 0;
    while (i < shadows.size()) {
        const std::size_t first = i;
        const bool isShadowed = shadows[first] > 0;
        const Material material = places[first].material;
        while (i < shadows.size() && (shadows[i] > 0) == isShadowed &&
               places[i].material == material)
            ++i;
        if (!isShadowed)
            continue;
        const Color color = m_shadowColors[indexOf(material)];
        // The floor may be transparent, and its shadow is not; of a thing only what is there gets
        // dark.
        if (material == Material::Floor)
            layShadow<true>(color, 0.85F, shadows.data() + first, pixels + first, i - first);
        else
            layShadow<false>(color, 0.80F, shadows.data() + first, pixels + first, i - first);
    }
}

/// The stage hides what is behind it; over the edges of the picture there is none.
void FramePainter::loadStage(SampleTile &tile) const
{
    const auto samples = static_cast<std::size_t>(m_stage.samples());
    const PixelRect inside =
        intersected(tile.rect, {0, 0, m_stage.size().width, m_stage.size().height});
    if (inside.isEmpty())
        return;
    for (int y = inside.top; y < inside.bottom; ++y) {
        std::copy_n(m_stage.nearness(y) + static_cast<std::size_t>(inside.left) * samples,
                    static_cast<std::size_t>(inside.width()) * samples,
                    tile.nearness.data() + tile.indexOf(inside.left, y));
    }
}

/// Finds what of the figure is seen in the band.
template<std::size_t samples>
void FramePainter::placeFigure(int band, const ScreenBody &body, const TriangleBins &bins,
                               SampleTile &tile) const
{
    const PixelRect rect = bins.rect(band);
    if (rect.isEmpty()) {
        tile.reset({}, static_cast<int>(samples));
        return;
    }
    tile.reset({rect.left - 1, rect.top - 1, rect.right + 1, rect.bottom + 1},
               static_cast<int>(samples));
    loadStage(tile);
    bins.forEach(band, [&](std::uint32_t triangle) {
        rasterise<samples>(body.triangle(triangle), triangle, tile);
    });
}

template<std::size_t samples>
void FramePainter::paintFigure(const PixelRect &rect, const BodyShader &shader,
                               const SampleTile &tile, Picture &out) const
{
    for (int y = rect.top; y < rect.bottom; ++y) {
        std::uint32_t *pixels =
            out.pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(out.width);
        for (int x = rect.left; x < rect.right; ++x) {
            const FigurePixel pixel = shader.pixelAt<samples>(tile, x, y);
            if (!(pixel.cover > 0))
                continue;
            const Color color = mixed(pixel.color, m_theme.contour, contourAt<samples>(tile, x, y));
            pixels[x] = packed(covered(pixelOf(pixels[x]), color, pixel.cover));
        }
    }
}

} // namespace hipwise
