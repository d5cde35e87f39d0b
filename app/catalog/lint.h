#pragma once

#include "catalog/catalog.h"
#include "catalog/path_reader.h"

namespace hipwise {

/// Everything there is to say about \a files: first whether each is well-formed, then whether
/// what it asks for is wise. Names resolve among the files and, beyond them, in \a catalog.
/// In the order of file, line and column.
Problems lint(const FolderContent &files, const Catalog &catalog, const Schemas &schemas);

} // namespace hipwise
