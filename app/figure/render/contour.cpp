#include "figure/render/contour.h"

#include "figure/math/angle.h"

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

constexpr float strength = 0.55F;

/// Steps in metres from where on there is a line, to where on it is full: within the figure, and
/// from it to what stands around, which is often close behind.
constexpr float bodyStep = 0.03F;
constexpr float bodyFullStep = 0.09F;
constexpr float roomStep = 0.006F;
constexpr float roomFullStep = 0.04F;
constexpr float roomShare = 0.75F;

/// Whether one of the pixels around may lie behind, told without a branch for each sample.
template<std::size_t samples>
bool mayStep(const SampleTile &tile, std::size_t here, const std::array<std::size_t, 4> &around)
{
    const float *near = tile.nearness.data() + here;
    std::array<float, samples> least{};
    std::array<std::uint32_t, samples> steps{};
    for (std::size_t k = 0; k < samples; ++k)
        least[k] = bodyStep * near[k] * near[k];
    for (const std::size_t other : around) {
        const float *behind = tile.nearness.data() + other;
        const std::uint32_t *owners = tile.owner.data() + other;
        for (std::size_t k = 0; k < samples; ++k) {
            steps[k] |= owners[k] == SampleTile::nobody ? ~0U : 0U;
            steps[k] |= near[k] - behind[k] > least[k] ? ~0U : 0U;
        }
    }
    return std::ranges::any_of(steps, [](std::uint32_t step) { return step != 0; });
}

float lineTowards(float near, float behind, bool isBody)
{
    const float step = behind > 0 ? (near - behind) / (near * near) : 1;
    return isBody ? smoothStep(bodyStep, bodyFullStep, step)
                  : smoothStep(roomStep, roomFullStep, step) * roomShare;
}

} // namespace

template<std::size_t samples>
float contourAt(const SampleTile &tile, int x, int y)
{
    const std::size_t here = tile.indexOf(x, y);
    const std::size_t row = static_cast<std::size_t>(tile.rect.width()) * samples;
    const std::array around{here - samples, here + samples, here - row, here + row};

    if (!mayStep<samples>(tile, here, around))
        return 0;

    float sum = 0;
    int ofBody = 0;
    for (std::size_t k = 0; k < samples; ++k) {
        if (tile.owner[here + k] == SampleTile::nobody)
            continue;
        ++ofBody;
        float line = 0;
        for (const std::size_t other : around) {
            line = std::max(line, lineTowards(tile.nearness[here + k], tile.nearness[other + k],
                                              tile.owner[other + k] != SampleTile::nobody));
        }
        sum += line;
    }
    return ofBody > 0 ? strength * sum / static_cast<float>(ofBody) : 0;
}

template float contourAt<1>(const SampleTile &tile, int x, int y);
template float contourAt<4>(const SampleTile &tile, int x, int y);

} // namespace hipwise
