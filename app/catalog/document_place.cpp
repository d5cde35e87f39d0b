#include "catalog/document_place.h"

namespace hipwise {

std::string DocumentPlace::pointer() const
{
    if (!container)
        return {};
    return container->pointer() + "/" +
           (isInObject ? escapedForPointer(key) : std::to_string(index));
}

std::string escapedForPointer(std::string_view key)
{
    std::string escaped;
    for (const char c : key) {
        if (c == '~')
            escaped += "~0";
        else if (c == '/')
            escaped += "~1";
        else
            escaped += c;
    }
    return escaped;
}

} // namespace hipwise
