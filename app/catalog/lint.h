#pragma once

#include "catalog/catalog.h"
#include "catalog/path_reader.h"
#include "catalog/pose_verdicts.h"

namespace hipwise {

/// Everything there is to say about \a files: first whether each is well-formed, then whether
/// what it asks for is wise. Names resolve among the files and, beyond them, in \a catalog.
/// In the order of file, line and column. Poses that \a known has a verdict on are not solved again;
/// what is said is the same.
Problems lint(const FolderContent &files, const Catalog &catalog, const Schemas &schemas,
              const PoseVerdicts &known = {});

} // namespace hipwise
