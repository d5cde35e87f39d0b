#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hipwise {

/// A picture of \a width x \a height pixels, row after row from the top.
struct Picture
{
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> pixels; ///< 0xAARRGGBB, premultiplied

    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace hipwise
