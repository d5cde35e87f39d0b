#include "exchange/folder_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstddef>
#include <string_view>
#include <system_error>

namespace hipwise {

namespace {

namespace fs = std::filesystem;

ExchangeFault couldNotSave(const fs::path &folder, const QString &reason)
{
    return QCoreApplication::translate("Exchange", "The routine could not be saved in “%1” (%2).")
        .arg(QDir::toNativeSeparators(QString::fromStdString(folder.string())), reason);
}

/// A link that leads nowhere is there, too: writing would follow it. In a folder that may not be looked
/// into nothing is known to be there, and the writing says why not.
bool isThere(const fs::path &path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

fs::path freePath(const fs::path &folder, const std::string &name)
{
    const fs::path wanted = fs::path(name).filename();
    fs::path path = folder / wanted;
    for (int number = 2; isThere(path); ++number)
        path = folder / (wanted.stem().string() + '-' + std::to_string(number) +
                         wanted.extension().string());
    return path;
}

/// What has room of \a bytes goes in; that the rest has none shows when it is tried by itself. Returns
/// the reason, or empty: it is not known any more when the file is closed.
QString write(std::string_view bytes, QSaveFile &file)
{
    while (!bytes.empty()) {
        const qint64 written = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0)
            return file.errorString();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// The reason, or empty.
QString save(const std::string &bytes, const fs::path &path)
{
    QSaveFile file(QString::fromStdString(path.string()));
    // A buffer would take what has no room, and Qt 6.4 does not tell when it cannot be emptied.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    const QString reason = write(bytes, file);
    const bool isSaved = file.commit();
    return isSaved ? QString() : reason.isEmpty() ? file.errorString() : reason;
}

} // namespace

Result<std::vector<fs::path>, ExchangeFault> saveInFolder(const std::vector<ContentFile> &files,
                                                          const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return couldNotSave(folder, QString::fromStdString(error.message()));
    std::vector<fs::path> saved;
    for (const ContentFile &file : files) {
        const fs::path path = freePath(folder, file.name);
        const QString reason = save(file.bytes, path);
        if (reason.isEmpty()) {
            saved.push_back(path);
            continue;
        }
        for (const fs::path &each : saved)
            fs::remove(each, error);
        return couldNotSave(folder, reason);
    }
    return saved;
}

} // namespace hipwise
