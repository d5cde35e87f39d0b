#pragma once

#include "catalog/content_file.h"

#include <vector>

namespace hipwise {

/// Steps, routines, sources, cautions and postures as compiled in, named as in routines/.
std::vector<ContentFile> shippedContent();

/// The schemas as compiled in, named "step.schema.json" and so on.
std::vector<ContentFile> shippedSchemas();

} // namespace hipwise
