#pragma once

#include "catalog/catalog.h"
#include "catalog/remark.h"
#include "safety/finding.h"

#include <string>
#include <vector>

namespace hipwise {

// What the lint of steps and that of routines have in common.

/// What a rule has found, at \a pointer.
Remark remarkOf(const Finding &finding, std::string pointer);

/// A warning about a caution flag that cautions.json does not have.
Remark unknownFlag(std::string pointer, const std::string &id);

/// A warning for each of "/sources" that no source has as its id.
void remarkSources(const std::vector<std::string> &sources, const Catalog &catalog,
                   Remarks &remarks);

} // namespace hipwise
