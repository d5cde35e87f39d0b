#include "catalog/shipped_content.h"

#include <QDirIterator>
#include <QFile>
#include <QResource>

#include <algorithm>

/// A static library's resources are dropped by the linker unless somebody asks for them; the
/// macro needs a function outside of any namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(shipped_content);
}

namespace hipwise {

namespace {

std::vector<ContentFile> filesIn(const QString &folder, bool wantSchemas)
{
    registerResources();
    std::vector<ContentFile> files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const bool isSchema = file.fileName().endsWith(QLatin1String(".schema.json"));
        if (isSchema != wantSchemas || !file.open(QIODevice::ReadOnly))
            continue;
        const QString name = file.fileName().mid(folder.size() + 1);
        files.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    // The resources come in no order of their own.
    std::ranges::sort(files, {}, &ContentFile::name);
    return files;
}

} // namespace

std::vector<ContentFile> shippedContent()
{
    return filesIn(QStringLiteral(":/routines"), false);
}

std::string shippedFile(const std::string &name)
{
    registerResources();
    QFile file(QStringLiteral(":/routines/") + QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::vector<ContentFile> shippedSchemas()
{
    return filesIn(QStringLiteral(":/routines/schema"), true);
}

std::vector<NamedContent> parsedContent()
{
    std::vector<NamedContent> contents;
    for (const ContentFile &file : shippedContent()) {
        if (std::optional<Content> content = readTrustedContent(file))
            contents.push_back({file.name, std::move(*content)});
    }
    return contents;
}

std::optional<std::vector<NamedContent>> bakedContent()
{
    const QResource bytes(QStringLiteral(":/packed/content"));
    if (!bytes.isValid())
        return std::nullopt;
    return unpacked(
        {reinterpret_cast<const char *>(bytes.data()), static_cast<std::size_t>(bytes.size())});
}

} // namespace hipwise
