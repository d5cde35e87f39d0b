#pragma once

#include "catalog/catalog.h"
#include "cli/lazy_catalog.h"

#include <QString>
#include <QTextStream>

#include <optional>

namespace hipwise {

/// The routine a person names: by the path of its file if \a word has a "/" or ends in ".json",
/// else by its id. If there is none, \a err says why.
std::optional<CatalogRoutine> findRoutine(const QString &word, LazyCatalog &catalog,
                                          QTextStream &err);

/// The path a person wrote.
std::filesystem::path pathFrom(const QString &word);

/// A line on \a err for each problem of the user's files, which are left out of \a catalog.
void tellBrokenFiles(const Catalog &catalog, QTextStream &err);

} // namespace hipwise
