#pragma once

#include "catalog/folder_reader.h"

#include <string>
#include <vector>

namespace hipwise {

inline std::vector<std::string> namesOf(const FolderContent &folder)
{
    std::vector<std::string> names;
    for (const ContentFile &file : folder.files)
        names.push_back(file.name);
    return names;
}

} // namespace hipwise
