#include "figure/render/strap_band.h"

#include "figure/math/angle.h"

namespace hipwise {

SurfaceGrid strapBand(const StrapLine &strap, Vec3 eye)
{
    constexpr float halfWidth = 0.015F; // metres
    constexpr float halfThickness = 0.003F;
    constexpr int sides = 12;
    const Vec3 wide = normalized(cross(strap.to - strap.from, eye - strap.from));
    const Vec3 front = normalized(cross(wide, strap.to - strap.from));

    SurfaceGrid grid;
    grid.columns = sides + 1;
    for (const Vec3 end : {strap.from, strap.to}) {
        for (int i = 0; i <= sides; ++i) {
            const float angle = radians(360.0F * static_cast<float>(i) / sides);
            const float c = std::cos(angle);
            const float s = std::sin(angle);
            grid.points.push_back(
                {end + wide * (c * halfWidth) + front * (s * halfThickness),
                 normalized(wide * (c * halfThickness) + front * (s * halfWidth))});
        }
    }
    return grid;
}

} // namespace hipwise
