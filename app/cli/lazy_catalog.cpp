#include "cli/lazy_catalog.h"

#include "catalog/path_reader.h"

#include <system_error>
#include <utility>

namespace hipwise {

LazyCatalog::LazyCatalog(std::filesystem::path userFolder)
    : m_userFolder(std::move(userFolder))
{}

const Catalog &LazyCatalog::shipped()
{
    if (!m_shipped)
        m_shipped = Catalog::shipped();
    return *m_shipped;
}

const FolderContent &LazyCatalog::userContent()
{
    if (!m_userContent) {
        // As paths, so that problems name their files in full: nobody in a terminal knows where
        // the folder is.
        std::error_code error;
        const bool isThere = std::filesystem::exists(m_userFolder, error);
        m_userContent = isThere ? readPaths({m_userFolder}) : FolderContent();
    }
    return *m_userContent;
}

const Catalog &LazyCatalog::catalog()
{
    if (!m_catalog) {
        const FolderContent &own = userContent();
        const bool hasOwn = !own.files.empty() || !own.problems.empty();
        m_catalog = hasOwn ? shipped().withUserContent(own, schemas()) : shipped();
    }
    return *m_catalog;
}

const Schemas &LazyCatalog::schemas()
{
    if (!m_schemas)
        m_schemas.emplace();
    return *m_schemas;
}

} // namespace hipwise
