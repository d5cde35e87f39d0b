#include "sheet/sheet_pdf.h"

#include "sheet/sheet_file.h"
#include "sheet/sheet_layout.h"

#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace hipwise {

namespace {

constexpr int resolution = 1200; ///< dots per inch; the finest line is 8 of them wide

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
    bool painted = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageLayout(
            QPageLayout(pageSize(sheet.paper()), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(sheet.title());
        writer.setCreator(QStringLiteral("Hipwise"));
        painted = paintPages(sheet, writer);
    }
    if (!painted)
        file.cancelWriting();
    if (!file.commit())
        return failureOf(file);
    return std::monostate();
}

} // namespace hipwise
