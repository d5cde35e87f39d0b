#pragma once

#include <string>

namespace hipwise {

/// The bytes of a file, and the name to call it by in problems.
struct ContentFile
{
    std::string name;
    std::string bytes;
};

} // namespace hipwise
