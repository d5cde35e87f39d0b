#include "sheet/sheet_examples.h"
#include "sheet/sheet_layout.h"
#include "support/catch.h"

#include <QImage>

using namespace hipwise;

namespace {

constexpr qreal scale = 2; // dots per point

QImage painted(const SheetLayout &sheet, int page)
{
    QImage image((sheet.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter, page);
    return image;
}

/// The smallest rectangle around all that is not white, in points.
QRectF inkedArea(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if ((image.pixel(x, y) & 0xFFFFFF) != 0xFFFFFF)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return {QPointF(ink.topLeft()) / scale, QSizeF(ink.size()) / scale};
}

SheetContent longContent()
{
    SheetContent content = examples::contentOf(7);
    content.routine.routine.title = std::string(300, 'W');
    content.routine.steps[3].step.cues =
        std::vector(8, examples::text("Rise onto your toes as far as is easy.", 900));
    return content;
}

} // namespace

TEST_CASE("There is no ink outside the margins", "[sheet]")
{
    const SheetContent content = GENERATE(examples::content(), longContent());
    const SheetLayout sheet(content, GENERATE(Paper::A4, Paper::Letter));
    // Half a dot of anti-aliasing, and letters that reach a hair out of their box.
    const QRectF allowed = sheet.printedArea().adjusted(-1.5, -1.5, 1.5, 1.5);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QRectF ink = inkedArea(painted(sheet, page));
        INFO("page " << page << ": ink from " << ink.left() << ", " << ink.top() << " to "
                     << ink.right() << ", " << ink.bottom());
        CHECK(allowed.contains(ink));
        CHECK(ink.width() > sheet.printedArea().width() * 0.9);
    }
}

TEST_CASE("The painter comes back as it went", "[sheet]")
{
    const SheetLayout sheet(examples::content(), Paper::A4);
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(0.1, 0.1);
    const QTransform transform = painter.transform();
    const QPen pen = painter.pen();

    sheet.paint(painter, 0);

    CHECK(painter.transform() == transform);
    CHECK(painter.pen() == pen);
}
