#include "catalog/file_reader.h"

#include "catalog/limits.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace hipwise {

namespace {

namespace fs = std::filesystem;

constexpr const char *foundNone = "expected a file, found none";

Problem problem(const std::string &name, std::string message)
{
    return {name, 0, 0, "", Problem::Severity::Error, "file", std::move(message)};
}

Problem cannotBeRead(const std::string &name, const std::error_code &reason)
{
    // It can go at any moment between two looks at it.
    if (reason == std::errc::no_such_file_or_directory)
        return problem(name, foundNone);
    return problem(name, "expected a file that can be read, found: " + reason.message());
}

std::string tooLarge(std::uintmax_t bytes)
{
    return "expected at most 1 MB, found " + std::to_string(bytes / 1024 / 1024) + " MB";
}

} // namespace

Result<ContentFile, Problem> readFile(const fs::path &path, const std::string &name)
{
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return cannotBeRead(name, std::make_error_code(std::errc::no_such_file_or_directory));
    if (error)
        return cannotBeRead(name, error);
    if (fs::is_directory(status))
        return problem(name, "expected a file, found a folder");
    if (!fs::is_regular_file(status))
        return problem(name, "expected an ordinary file, found a device or pipe");
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return cannotBeRead(name, error);
    if (size > limits::fileBytes)
        return problem(name, tooLarge(size));

    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        return cannotBeRead(name, {errno, std::generic_category()});
    // It may have grown since it was measured; whoever is writing will have us read it again.
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (stream.bad())
        return problem(name, "expected a file that can be read to its end, found a fault");
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return ContentFile{name, std::move(bytes)};
}

bool isMissing(const Problem &problem)
{
    return problem.message == foundNone;
}

} // namespace hipwise
