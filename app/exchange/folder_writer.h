#pragma once

#include "exchange/exchange_fault.h"

#include "catalog/content_file.h"
#include "model/result.h"

#include <filesystem>
#include <vector>

namespace hipwise {

/// Saves \a files, whose names are no paths, in \a folder, which is made if need be: all of them or
/// none. A file that is there is never replaced; the new one then has a number in its name. Comes back
/// with the paths.
Result<std::vector<std::filesystem::path>, ExchangeFault>
saveInFolder(const std::vector<ContentFile> &files, const std::filesystem::path &folder);

} // namespace hipwise
