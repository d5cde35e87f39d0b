#include "sheet/page_images.h"

#include "sheet/sheet_file.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

#include <cmath>
#include <memory>
#include <vector>

namespace hipwise {

namespace {

constexpr int resolution = 200; ///< dots per inch

QImage pageImage(const SheetLayout &sheet, int page)
{
    constexpr qreal dots = resolution / 72.0;
    constexpr double metre = 1000 / 25.4; // in inches
    QImage image((sheet.pageSize() * dots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(resolution * metre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(dots, dots);
    sheet.paint(painter, page);
    painter.end();
    return image.allGray() ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// "sheet.png" for the only page, else "sheet-2.png".
QString nameOf(const QString &fileName, int page, int pageCount)
{
    if (pageCount == 1)
        return fileName;
    const QFileInfo info(fileName);
    return info.dir().filePath(
        QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(page + 1).arg(info.suffix()));
}

} // namespace

Result<QStringList, QString> writePageImages(const SheetLayout &sheet, const QString &fileName)
{
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QString name = nameOf(fileName, page, sheet.pageCount());
        auto file = std::make_unique<QSaveFile>(name);
        if (const QString why = openForSheet(*file); !why.isEmpty())
            return why;
        if (const QString why = writeSheet(*file, asPng(pageImage(sheet, page))); !why.isEmpty())
            return why;
        files.push_back(std::move(file));
    }
    QStringList names;
    for (const auto &file : files) {
        if (!file->commit())
            return failureOf(*file);
        names += file->fileName();
    }
    return names;
}

} // namespace hipwise
