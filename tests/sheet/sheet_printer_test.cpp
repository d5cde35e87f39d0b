#include "sheet/pdf_reader.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_printer.h"
#include "support/catch.h"

#include <QPrinter>
#include <QTemporaryDir>

using namespace hipwise;

namespace {

/// A printer that prints into a file.
class FilePrinter
{
public:
    explicit FilePrinter(QPageSize::PageSizeId size = QPageSize::A4)
        : printer(QPrinter::HighResolution)
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file());
        printer.setPageSize(QPageSize(size));
    }

    QString file() const { return m_folder.filePath(QStringLiteral("print.pdf")); }

private:
    QTemporaryDir m_folder;

public:
    QPrinter printer;
};

} // namespace

TEST_CASE("Printing prints every page", "[sheet]")
{
    const SheetLayout sheet(examples::contentOf(9), Paper::A4);
    FilePrinter paper;
    print(sheet, paper.printer);

    CHECK(pdf::info(paper.file(), QStringLiteral("Pages")).toInt() == sheet.pageCount());
    CHECK(pdf::text(paper.file()).contains(QStringLiteral("Morning hips")));
}

TEST_CASE("Printing keeps to the range of pages", "[sheet]")
{
    const SheetLayout sheet(examples::contentOf(14), Paper::A4);
    REQUIRE(sheet.pageCount() > 2);
    FilePrinter paper;
    paper.printer.setFromTo(2, 2);
    print(sheet, paper.printer);

    CHECK(pdf::info(paper.file(), QStringLiteral("Pages")).toInt() == 1);
    CHECK(pdf::text(paper.file()).contains(QStringLiteral("Page 2 of")));
    CHECK_FALSE(pdf::text(paper.file()).contains(QStringLiteral("Page 1 of")));
}

TEST_CASE("A range that goes too far ends with the last page", "[sheet]")
{
    const SheetLayout sheet(examples::contentOf(9), Paper::A4);
    FilePrinter paper;
    paper.printer.setFromTo(2, 99);
    print(sheet, paper.printer);

    CHECK(pdf::info(paper.file(), QStringLiteral("Pages")).toInt() == sheet.pageCount() - 1);
}

TEST_CASE("Other paper than the sheet was laid out for loses nothing", "[sheet]")
{
    const SheetLayout sheet(examples::content(), Paper::A4);
    FilePrinter paper(QPageSize::A5);
    print(sheet, paper.printer);

    CHECK(pdf::firstOutOfOrder(pdf::text(paper.file()),
                               {QStringLiteral("Morning hips"), QStringLiteral("Page 1 of 1")})
              .toStdString()
              .empty());
}
