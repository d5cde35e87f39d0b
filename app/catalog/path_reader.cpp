#include "catalog/path_reader.h"

#include "catalog/file_reader.h"

#include <set>
#include <system_error>

namespace hipwise {

namespace {

namespace fs = std::filesystem;

/// The folder that \a path names, or the one file that it names, called as the person called it.
FolderContent readPath(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        auto file = readFile(path, path.string());
        return file ? FolderContent{{std::move(file).value()}, {}}
                    : FolderContent{{}, {file.error()}};
    }
    FolderContent folder = readFolder(path);
    for (ContentFile &file : folder.files)
        file.name = (path / file.name).string();
    for (Problem &problem : folder.problems) {
        if (problem.file != path.string())
            problem.file = (path / problem.file).string();
    }
    return folder;
}

} // namespace

FolderContent readPaths(const std::vector<fs::path> &paths)
{
    FolderContent all;
    std::set<fs::path> readFiles;
    std::set<std::string> said;
    for (const fs::path &path : paths) {
        FolderContent content = readPath(path);
        for (ContentFile &file : content.files) {
            std::error_code error;
            if (readFiles.insert(fs::weakly_canonical(file.name, error)).second)
                all.files.push_back(std::move(file));
        }
        for (Problem &problem : content.problems) {
            if (said.insert(asLine(problem)).second)
                all.problems.push_back(std::move(problem));
        }
    }
    return all;
}

} // namespace hipwise
