#include "catalog/folder_listing.h"

#include "catalog/limits.h"

#include <algorithm>
#include <system_error>

namespace hipwise {

namespace {

namespace fs = std::filesystem;

/// Walks one folder; everything that happens on the way is noted, nothing stops it.
class FolderWalk
{
public:
    explicit FolderWalk(const fs::path &root)
        : m_root(root)
    {
        std::error_code error;
        m_canonicalRoot = fs::canonical(root, error);
    }

    FolderListing take()
    {
        walk(m_root, {}, 0);
        std::vector<ListedFile> &files = m_listing.files;
        std::ranges::sort(files, {}, &ListedFile::name);
        if (files.size() > limits::files) {
            note(m_root.string(), "expected at most " + std::to_string(limits::files) +
                                      " files, found " + std::to_string(files.size()) +
                                      "; those from \"" + files[limits::files].name +
                                      "\" on are left out");
            files.erase(files.begin() + limits::files, files.end());
        }
        return std::move(m_listing);
    }

private:
    /// \a prefix is what the names of its files begin with: empty, or "inner/".
    void walk(const fs::path &folder, const std::string &prefix, int depth)
    {
        const std::string name = prefix.empty() ? folder.string() : prefix;
        if (depth >= limits::folderDepth)
            return note(name, "expected folders at most " + std::to_string(limits::folderDepth) +
                                  " deep, found a deeper one; it is left out");
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        if (error == std::errc::no_such_file_or_directory)
            return;
        for (; !error && entries != fs::directory_iterator(); entries.increment(error))
            visit(*entries, prefix + entries->path().filename().string(), depth);
        if (error)
            note(name, "expected a folder that can be read, found: " + error.message());
    }

    void visit(const fs::directory_entry &entry, const std::string &name, int depth)
    {
        std::error_code error;
        const fs::file_status status = entry.symlink_status(error);
        if (fs::is_directory(status))
            return walk(entry.path(), name + "/", depth + 1);
        // A schema may lie beside the files that it describes.
        if (entry.path().extension() != ".json" || name.ends_with(".schema.json"))
            return;
        if (fs::is_symlink(status) && !staysInside(entry.path()))
            return note(name, "expected a file, found a link that leads out of the folder or "
                              "nowhere");
        m_listing.files.push_back({name, entry.path()});
    }

    bool staysInside(const fs::path &link) const
    {
        std::error_code error;
        const fs::path target = fs::canonical(link, error);
        if (error || m_canonicalRoot.empty())
            return false;
        const auto [rootEnd, targetAt] = std::mismatch(
            m_canonicalRoot.begin(), m_canonicalRoot.end(), target.begin(), target.end());
        return rootEnd == m_canonicalRoot.end();
    }

    void note(const std::string &name, std::string message)
    {
        // Whatever somebody has filled the folder with, it is not told a million times.
        if (m_listing.problems.size() < limits::files)
            m_listing.problems.push_back(
                {name, 0, 0, "", Problem::Severity::Error, "file", std::move(message)});
    }

    fs::path m_root;
    fs::path m_canonicalRoot;
    FolderListing m_listing;
};

} // namespace

FolderListing listFolder(const fs::path &folder)
{
    return FolderWalk(folder).take();
}

} // namespace hipwise
