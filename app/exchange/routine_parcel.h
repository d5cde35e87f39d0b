#pragma once

#include "catalog/content_file.h"

#include <vector>

namespace hipwise {

/// A routine on its way to another Hipwise, with those of its steps that are not shipped. Each is the
/// text of a file; of who may have written it nothing is known.
struct RoutineParcel
{
    ContentFile routine;
    std::vector<ContentFile> steps{};
};

} // namespace hipwise
