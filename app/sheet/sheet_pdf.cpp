#include "sheet/sheet_pdf.h"

#include "sheet/sheet_layout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
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

QString failure(const QString &fileName, const QString &reason)
{
    return QCoreApplication::translate("Sheet", "The sheet could not be saved as “%1” (%2).")
        .arg(QDir::toNativeSeparators(fileName), reason);
}

} // namespace

Result<std::monostate, QString> writePdf(const SheetContent &content, Paper paper,
                                         const QString &fileName)
{
    return writePdf(SheetLayout(content, paper), paper, fileName);
}

Result<std::monostate, QString> writePdf(const SheetLayout &sheet, Paper paper,
                                         const QString &fileName)
{
    QSaveFile file(fileName);
    // In place of a device there would be a file from then on, for everybody.
    const QFileInfo there(fileName);
    if (there.exists() && !there.isFile())
        return failure(fileName, QCoreApplication::translate("Sheet", "it is no ordinary file"));
    if (!file.open(QIODevice::WriteOnly))
        return failure(fileName, file.errorString());
    bool painted = false;
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(pageSize(paper), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(sheet.title());
        writer.setCreator(QStringLiteral("Hipwise"));
        painted = paintPages(sheet, writer);
    }
    if (!painted)
        file.cancelWriting();
    if (!file.commit())
        return failure(fileName, file.errorString());
    return std::monostate();
}

} // namespace hipwise
