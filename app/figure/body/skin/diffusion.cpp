#include "figure/body/skin/diffusion.h"

namespace hipwise {

namespace {

constexpr float kept = 0.4F; ///< of a point's own value in a pass

} // namespace

void diffuse(std::vector<BoneShares> &shares, const TriangleSurface &half,
             const Neighbours &neighbours, int passes)
{
    for (int pass = 0; pass < passes; ++pass) {
        const std::vector<BoneShares> before = shares;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (neighbours[i].empty())
                continue;
            BoneShares around{};
            for (const std::uint32_t neighbour : neighbours[i]) {
                for (std::size_t bone = 0; bone < boneCount; ++bone)
                    around[bone] += before[neighbour][bone];
            }
            if (half.points[i].x == 0) { // as many neighbours again on the right
                const BoneShares image = mirrored(around);
                for (std::size_t bone = 0; bone < boneCount; ++bone)
                    around[bone] = (around[bone] + image[bone]) / 2;
            }
            const float flow = (1 - kept) / static_cast<float>(neighbours[i].size());
            for (std::size_t bone = 0; bone < boneCount; ++bone)
                shares[i][bone] = kept * before[i][bone] + flow * around[bone];
        }
    }
}

void diffuse(std::vector<float> &values, const Neighbours &neighbours, int passes)
{
    for (int pass = 0; pass < passes; ++pass) {
        const std::vector<float> before = values;
        for (std::size_t i = 0; i < before.size(); ++i) {
            if (neighbours[i].empty())
                continue;
            float around = 0;
            for (const std::uint32_t neighbour : neighbours[i])
                around += before[neighbour];
            values[i] =
                kept * before[i] + (1 - kept) * around / static_cast<float>(neighbours[i].size());
        }
    }
}

} // namespace hipwise
