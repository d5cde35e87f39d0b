#pragma once

#include "catalog/catalog.h"

#include <filesystem>
#include <optional>

namespace hipwise {

/// The catalogue, the user's own files included, read when it is first asked for.
class LazyCatalog
{
public:
    explicit LazyCatalog(std::filesystem::path userFolder);

    const Catalog &shipped();
    const FolderContent &userContent();
    const Catalog &catalog();
    const Schemas &schemas();

private:
    std::filesystem::path m_userFolder;
    std::optional<Catalog> m_shipped;
    std::optional<FolderContent> m_userContent;
    std::optional<Catalog> m_catalog;
    std::optional<Schemas> m_schemas;
};

} // namespace hipwise
