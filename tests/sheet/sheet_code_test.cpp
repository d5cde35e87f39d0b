#include "exchange/code_finder.h"
#include "exchange/code_picture.h"

#include "sheet/pdf_reader.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_layout.h"
#include "sheet/sheet_pdf.h"
#include "sheet/shipped_sheets.h"
#include "support/catch.h"

#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

using namespace hipwise;

namespace {

/// As long as those of long routines are.
const std::string longText = "HIPWISE1:" + std::string(1200, 'A');

QImage painted(const SheetLayout &sheet, int page, int dotsPerInch)
{
    const qreal dots = dotsPerInch / 72.0;
    QImage image((sheet.pageSize() * dots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    sheet.paint(painter, page);
    return image;
}

/// What a scan of the pages brings.
std::string scanned(const SheetLayout &sheet, int dotsPerInch)
{
    for (int page = sheet.pageCount() - 1; page >= 0; --page) {
        if (const auto text = codeTextIn(painted(sheet, page, dotsPerInch)))
            return *text;
    }
    return {};
}

SheetContent withCode(SheetContent content, const std::string &text)
{
    content.code = *codePicture(text);
    return content;
}

} // namespace

TEST_CASE("The code of every shipped sheet is read from a coarse scan of the page", "[sheet][code]")
{
    for (const SheetContent &content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        const SheetLayout sheet(content, Paper::A4);
        CHECK(sheet.codeCount() == 1);
        CHECK(scanned(sheet, 150) == codeTextIn(content.code.scaled(content.code.size() * 4)));
    }
}

TEST_CASE("The longest code is read from every variant, coarse and fine", "[sheet][code]")
{
    const SheetVariant variant = GENERATE(from_range(sheetVariants));
    const int dotsPerInch = GENERATE(150, 200, 300);
    INFO(wordOf(variant).toStdString() << " at " << dotsPerInch);
    const SheetContent content = withCode(examples::contentOf(4), longText);
    CHECK(scanned(SheetLayout(content, {Paper::A4, variant}), dotsPerInch) == longText);
}

TEST_CASE("A code is printed in grey as well", "[sheet][code]")
{
    const SheetContent content = withCode(examples::content(), longText);
    const SheetLayout sheet(content, {Paper::A4, SheetVariant::Standard, Tones::Grey});
    CHECK(scanned(sheet, 150) == longText);
}

TEST_CASE("A full sheet for the fridge or the week goes without a code, and says so",
          "[sheet][code]")
{
    const SheetVariant variant = GENERATE(SheetVariant::Compact, SheetVariant::Week);
    const SheetContent content = withCode(examples::contentOf(14), longText);
    const SheetLayout sheet(content, {Paper::Letter, variant});
    CHECK(sheet.codeCount() == 0);
    CHECK(SheetLayout(examples::contentOf(14), {Paper::Letter, variant}).pageCount() ==
          sheet.pageCount());
    CHECK(SheetLayout(withCode(examples::contentOf(2), longText), {Paper::Letter, variant})
              .codeCount() == 1);
}

TEST_CASE("A code adds no sheet of cards", "[sheet][code]")
{
    for (int count = 1; count <= 16; ++count) {
        INFO(count << " steps");
        const SheetContent bare = examples::contentOf(count);
        const SheetOptions options(Paper::A4, SheetVariant::Cards);
        CHECK(SheetLayout(withCode(bare, longText), options).pageCount() ==
              SheetLayout(bare, options).pageCount());
    }
}

TEST_CASE("What a code is for stands below it, after the sources", "[sheet][code]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(withCode(examples::content(), longText), Paper::A4, file));
    CHECK(pdf::firstOutOfOrder(pdf::text(file),
                               {QStringLiteral("Sources:"),
                                QStringLiteral("Scan with Hipwise to bring this routine in."),
                                QStringLiteral("Made with Hipwise")})
              .toStdString()
              .empty());
}
