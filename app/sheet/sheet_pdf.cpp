#include "sheet/sheet_pdf.h"

#include "sheet/pdf_properties.h"
#include "sheet/sheet_file.h"
#include "sheet/sheet_layout.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace hipwise {

namespace {

constexpr int resolution = 1200;               ///< dots per inch; the finest line is 8 of them wide
const QString language = QStringLiteral("en"); ///< of our own words, and of what is shipped

/// Whether every page was taken.
bool paintPages(const SheetLayout &sheet, QPdfWriter &writer)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(resolution / 72.0, resolution / 72.0);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        sheet.paint(painter, page);
    }
    return painter.end();
}

} // namespace

Result<std::monostate, QString> writePdf(const SheetContent &content, const SheetOptions &options,
                                         const QString &fileName)
{
    return writePdf(SheetLayout(content, options), fileName);
}

Result<std::monostate, QString> writePdf(const SheetLayout &sheet, const QString &fileName)
{
    QSaveFile file(fileName);
    if (const QString why = openForSheet(file); !why.isEmpty())
        return why;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageLayout(
            QPageLayout(pageSize(sheet.paper()), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(sheet.title());
        writer.setCreator(QStringLiteral("Hipwise"));
        painted = paintPages(sheet, writer);
    }
    const auto pdf =
        painted ? withProperties(buffer.data(), QStringLiteral("Hipwise"), language) : std::nullopt;
    if (!pdf)
        file.cancelWriting();
    else if (const QString why = writeSheet(file, *pdf); !why.isEmpty())
        return why;
    if (!file.commit())
        return failureOf(file);
    return std::monostate();
}

} // namespace hipwise
