#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hipwise {

/// Where a walk through a document is. The walk keeps it on its stack; the pointer is spelt out
/// only where there is something to say.
struct DocumentPlace
{
    const DocumentPlace *container = nullptr; ///< null at the root
    std::string_view key;                     ///< in an object
    std::size_t index = 0;                    ///< in a list
    bool isInObject = false;

    /// As a JSON Pointer (RFC 6901).
    std::string pointer() const;

    DocumentPlace member(std::string_view name) const { return {this, name, 0, true}; }
    DocumentPlace element(std::size_t number) const { return {this, {}, number, false}; }
};

/// A key as part of a JSON Pointer: "~" and "/" escaped.
std::string escapedForPointer(std::string_view key);

} // namespace hipwise
