#pragma once

#include <cstddef>
#include <random>
#include <string>

namespace hipwise {

/// \a length letters that cannot be compressed; the same each time.
inline std::string denseText(std::size_t length)
{
    std::minstd_rand random;
    std::string text;
    while (text.size() < length)
        text += static_cast<char>('a' + random() % 26);
    return text;
}

} // namespace hipwise
