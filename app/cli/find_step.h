#pragma once

#include "cli/lazy_catalog.h"

#include <QString>
#include <QTextStream>

#include <optional>

namespace hipwise {

/// The step a person names: by the path of its file if \a word has a "/" or ends in ".json", else
/// by its id. If there is none, \a err says why.
std::optional<Step> findStep(const QString &word, LazyCatalog &catalog, QTextStream &err);

} // namespace hipwise
