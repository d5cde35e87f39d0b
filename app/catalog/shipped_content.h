#pragma once

#include "catalog/content_file.h"
#include "catalog/packed_content.h"

#include <string>
#include <vector>

namespace hipwise {

/// Steps, routines, sources, cautions and postures as compiled in, named as in routines/.
std::vector<ContentFile> shippedContent();

/// One of them, by its name in routines/; empty if there is none of it.
std::string shippedFile(const std::string &name);

/// The schemas as compiled in, named "step.schema.json" and so on.
std::vector<ContentFile> shippedSchemas();

/// What the shipped files hold, in their order: parsed.
std::vector<NamedContent> parsedContent();

/// The same as it was packed when Hipwise was built (app/baking); nullopt in a program that does
/// not link it.
std::optional<std::vector<NamedContent>> bakedContent();

} // namespace hipwise
