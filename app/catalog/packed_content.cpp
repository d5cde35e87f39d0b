#include "catalog/packed_content.h"

#include "catalog/content_members.h"
#include "catalog/packing.h"

namespace hipwise {

std::string packed(const std::vector<NamedContent> &contents)
{
    Packer packer;
    packer(contents);
    return packer.take();
}

std::optional<std::vector<NamedContent>> unpacked(std::string_view bytes)
{
    Unpacker unpacker(bytes);
    std::vector<NamedContent> contents;
    unpacker(contents);
    if (!unpacker.isComplete())
        return std::nullopt;
    return contents;
}

} // namespace hipwise
