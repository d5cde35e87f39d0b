#include "figure/render/stage_layer.h"

#include "figure/render/rasterise.h"
#include "figure/render/sampling.h"

namespace hipwise {

namespace {

std::uint16_t stepOf(float share)
{
    return static_cast<std::uint16_t>(std::clamp(share, 0.0F, 1.0F) * 65535);
}

ShadedPlace placeOn(const Facet &facet, const FlatPatches &patches, Vec3 place)
{
    if (facet.patch == Facet::noPatch)
        return {};
    const PatchPoint at = onPatch(patches[facet.patch], place);
    if (!at.isInside())
        return {};
    return {facet.patch, facet.material, stepOf(at.along), stepOf(at.across)};
}

/// Whether one look at the middle of a pixel is enough.
bool isOfOnePiece(const FacetShader &shader, const std::uint32_t *owners, int samples)
{
    if (owners[0] == SampleTile::nobody)
        return std::all_of(owners, owners + samples,
                           [](std::uint32_t owner) { return owner == SampleTile::nobody; });
    const bool floor = shader.facet(owners[0]).material == Material::Floor;
    return std::all_of(owners, owners + samples, [&](std::uint32_t owner) {
        return owner == owners[0] || (floor && owner != SampleTile::nobody &&
                                      shader.facet(owner).material == Material::Floor);
    });
}

} // namespace

void StageLayer::draw(const FacetShader &shader, const FlatPatches &patches, PictureSize size,
                      int samples, WorkerPool &workers)
{
    m_size = size;
    m_samples = samples;
    const std::size_t count =
        static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height);
    m_pixels.assign(count, 0);
    m_places.assign(count, {});
    m_nearness.assign(count * static_cast<std::size_t>(samples), 0);

    std::vector<SampleTile> tiles(workers.workers());
    const int bands = (size.height + bandHeight - 1) / bandHeight;
    workers.run(static_cast<std::size_t>(bands), [&](std::size_t band, std::size_t worker) {
        SampleTile &tile = tiles[worker];
        const int top = static_cast<int>(band) * bandHeight;
        tile.reset({0, top, size.width, std::min(size.height, top + bandHeight)}, samples);
        rasteriseBand(shader, tile);
        shadeBand(shader, patches, tile);
    });
}

void StageLayer::rasteriseBand(const FacetShader &shader, SampleTile &tile)
{
    for (std::size_t i = 0; i < shader.size(); ++i) {
        const ScreenTriangle &triangle = shader.triangle(i);
        if (!triangle.isVisible())
            continue;
        if (m_samples == 4)
            rasterise<4>(triangle, static_cast<std::uint32_t>(i), tile);
        else
            rasterise<1>(triangle, static_cast<std::uint32_t>(i), tile);
    }
    std::ranges::copy(tile.nearness, m_nearness.begin() + static_cast<std::ptrdiff_t>(
                                                              indexOf(0, tile.rect.top) *
                                                              static_cast<std::size_t>(m_samples)));
}

void StageLayer::shadeBand(const FacetShader &shader, const FlatPatches &patches,
                           const SampleTile &tile)
{
    for (int y = tile.rect.top; y < tile.rect.bottom; ++y) {
        for (int x = 0; x < m_size.width; ++x)
            shadePixel(shader, patches, x, y, tile.owner.data() + tile.indexOf(x, y));
    }
}

void StageLayer::shadePixel(const FacetShader &shader, const FlatPatches &patches, int x, int y,
                            const std::uint32_t *owners)
{
    const float middleX = static_cast<float>(x) + 0.5F;
    const float middleY = static_cast<float>(y) + 0.5F;
    Pixel pixel;
    const std::uint32_t first = *std::min_element(owners, owners + m_samples);
    if (first == SampleTile::nobody)
        return;
    if (isOfOnePiece(shader, owners, m_samples)) {
        pixel = shader.pixelAt(owners[0], middleX, middleY);
    } else {
        const float share = 1 / static_cast<float>(m_samples);
        for (std::size_t k = 0; k < static_cast<std::size_t>(m_samples); ++k) {
            if (owners[k] == SampleTile::nobody)
                continue;
            const Pixel sample =
                shader.pixelAt(owners[k], middleX + Sampling<4>::x[k], middleY + Sampling<4>::y[k]);
            pixel.color = pixel.color + sample.color * share;
            pixel.alpha += sample.alpha * share;
        }
    }
    const std::size_t index = indexOf(x, y);
    m_pixels[index] = packed(pixel);
    for (int k = 0; k < m_samples && m_places[index].patch == Facet::noPatch; ++k) {
        if (owners[k] != SampleTile::nobody)
            m_places[index] = placeOn(shader.facet(owners[k]), patches,
                                      shader.placeAt(owners[k], middleX, middleY));
    }
}

} // namespace hipwise
