#pragma once

#include "catalog/catalog.h"

#include <QString>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace hipwise {

/// A line for each: id, weeks and title, for a terminal of 80 columns.
QString programmeTable(const std::vector<CatalogProgramme> &programmes);

/// All there is to say about one.
QString programmeText(const CatalogProgramme &programme, const Catalog &catalog);

/// The same for programs.
nlohmann::ordered_json programmeJson(const CatalogProgramme &programme);

} // namespace hipwise
