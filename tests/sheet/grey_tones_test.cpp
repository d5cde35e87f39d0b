#include "sheet/grey_tones.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_layout.h"
#include "support/catch.h"

#include <array>

using namespace hipwise;

namespace {

QImage plainImage(QRgb colour)
{
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// From 0, black, to 255.
double meanGrey(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / (image.width() * image.height());
}

bool isUniform(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("In grey skin and cloth spare ink, and paper stays white", "[sheet]")
{
    for (const QRgb colour : {0xFFD9A88Au, 0xFFC2D1CCu, 0xFFA06E56u}) {
        const QImage image = inGrey(plainImage(colour));
        CHECK(isUniform(image));
        CHECK(meanGrey(image) > qGray(colour) + 15);
    }
    CHECK(meanGrey(inGrey(plainImage(0xFFFFFFFFu))) == 255);
}

TEST_CASE("In grey a muscle is hatched, and darker than the skin and cloth round it", "[sheet]")
{
    const double skin = meanGrey(inGrey(plainImage(0xFFD9A88Au)));
    const double shade = meanGrey(inGrey(plainImage(0xFFA06E56u)));
    for (const QRgb muscle : {0xFFC2501Fu, 0xFFE07A4Cu, 0xFFB4481Cu}) {
        const QImage image = inGrey(plainImage(muscle));
        CHECK_FALSE(isUniform(image));
        CHECK(meanGrey(image) < shade - 30);
        CHECK(meanGrey(image) < skin - 90);
    }
}

TEST_CASE("Pictures that were one before are one in grey", "[sheet]")
{
    const QImage image = plainImage(0xFFD9A88Au);
    const auto grey = inGrey(std::vector<StepPictures>{{{image, "start"}}, {{image, "start"}}});
    CHECK(grey[0][0].image.cacheKey() == grey[1][0].image.cacheKey());
    CHECK(grey[0][0].name == "start");
}

TEST_CASE("A sheet in grey has no colour, with pictures and without", "[sheet]")
{
    SheetContent content = examples::content();
    content.pictures = {{{plainImage(0xFFC2501Fu), "start"}, {plainImage(0xFFD9A88Au), "end"}}};
    const SheetLayout sheet(content, {Paper::A4, SheetVariant::Standard, Tones::Grey});
    QImage page(sheet.pageSize().toSize(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    sheet.paint(painter, 0);
    painter.end();
    CHECK(page.allGray());
}
