#pragma once

#include "catalog/content_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// What a shipped file holds.
struct NamedContent
{
    std::string file; ///< as ContentFile names it
    Content content;

    friend bool operator==(const NamedContent &, const NamedContent &) = default;
};

/// \a contents as bytes that are read back without looking for words. They are good for the
/// program that they were made with, and change with every member of every type.
std::string packed(const std::vector<NamedContent> &contents);

/// nullopt when \a bytes are too few or too many.
std::optional<std::vector<NamedContent>> unpacked(std::string_view bytes);

} // namespace hipwise
