#include "catalog/folder_reader.h"

#include "catalog/file_reader.h"
#include "catalog/folder_listing.h"
#include "catalog/limits.h"

#include <system_error>

namespace hipwise {

namespace {

bool isGone(const std::filesystem::path &path)
{
    std::error_code error;
    return !std::filesystem::exists(std::filesystem::symlink_status(path, error));
}

} // namespace

FolderContent readFolder(const std::filesystem::path &folder)
{
    FolderListing listing = listFolder(folder);
    FolderContent content{{}, std::move(listing.problems)};
    std::uintmax_t bytes = 0;
    for (const ListedFile &listed : listing.files) {
        auto file = readFile(listed.path, listed.name);
        // Somebody may be taking it away and putting it back at this very moment.
        for (int again = 0; !file && !isGone(listed.path) && again < 3; ++again)
            file = readFile(listed.path, listed.name);
        if (file) {
            bytes += file.value().bytes.size();
            content.files.push_back(std::move(file).value());
        } else if (!isMissing(file.error()) && !isGone(listed.path)) {
            // What was removed since it was listed is no problem, even if it is back again: then
            // the folder has changed, and is read once more.
            content.problems.push_back(file.error());
        }
        if (bytes > limits::folderBytes) {
            content.problems.push_back(
                {folder.string(), 0, 0, "", Problem::Severity::Error, "file",
                 "expected at most 256 MB of files, found more; those after \"" + listed.name +
                     "\" are left out"});
            break;
        }
    }
    sortByPlace(content.problems);
    return content;
}

} // namespace hipwise
