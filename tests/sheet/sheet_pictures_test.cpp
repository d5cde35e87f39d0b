#include "catalog/catalog.h"
#include "sheet/pdf_reader.h"
#include "sheet/picture.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_form.h"
#include "sheet/sheet_layout.h"
#include "sheet/sheet_pdf.h"
#include "support/catch.h"

#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

using namespace hipwise;

namespace {

/// A picture that says little, in a colour to find again.
QImage pictureOf(const QColor &colour)
{
    QImage image(paperPixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(QRect(100, 100, 300, 150), colour);
    return image;
}

/// One that a JPEG cannot make small.
QImage richPicture(int seed)
{
    QImage image = pictureOf(Qt::white);
    for (int y = 60; y < 300; ++y) {
        for (int x = 60; x < 500; ++x)
            image.setPixel(x, y, qRgb((x * 7 + seed) % 255, (y * 5 + x) % 255, (x * y) % 200));
    }
    return image;
}

SheetContent picturedContent()
{
    SheetContent content = examples::content();
    content.pictures = {{{pictureOf(Qt::red), "start"}, {pictureOf(Qt::blue), "rolled"}},
                        {{pictureOf(Qt::green), ""}}};
    return content;
}

QImage painted(const SheetLayout &sheet)
{
    constexpr qreal scale = 2;
    QImage image((sheet.pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter, 0);
    return image;
}

QRect boxOf(const QImage &image, const QColor &colour)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

TEST_CASE("Start and end stand beside each other, a still step in the first place", "[sheet]")
{
    const QImage page = painted(SheetLayout(picturedContent(), Paper::A4));
    const QRect start = boxOf(page, Qt::red);
    const QRect end = boxOf(page, Qt::blue);
    const QRect still = boxOf(page, Qt::green);
    REQUIRE_FALSE(start.isEmpty());
    REQUIRE_FALSE(end.isEmpty());
    REQUIRE_FALSE(still.isEmpty());
    CHECK(start.right() < end.left());
    CHECK(std::abs(start.top() - end.top()) <= 1);
    CHECK(std::abs(start.left() - still.left()) <= 1);
    CHECK(still.top() > start.bottom());
    // The pictures keep their shape.
    CHECK(static_cast<double>(start.width()) / start.height() == Approx(2).margin(0.05));
}

TEST_CASE("Pictures are named as the author named their poses", "[sheet]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(picturedContent(), Paper::A4, file));
    const QString text = pdf::text(file);
    CHECK(text.contains(QStringLiteral("Start")));
    CHECK(text.contains(QStringLiteral("Rolled")));
    CHECK_FALSE(text.contains(QStringLiteral("End\n")));
}

TEST_CASE("The name of a picture covers nothing of its figure", "[sheet]")
{
    struct Case
    {
        QRect ink;  ///< of the picture
        QRect word; ///< where the name may stand
    };
    const QRect all(QPoint(0, 0), paperPixels);
    const int half = all.height() / 2;
    const auto [ink, allowed] =
        GENERATE_COPY(Case{QRect(280, 0, 280, half), QRect(0, 0, 280, half)},
                      Case{QRect(0, 0, 560, half), QRect(280, half, 280, half + 1)},
                      Case{QRect(0, 0, 560, 300), QRect(0, 300, 560, 60)}, Case{all, all});
    QImage image(paperPixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(ink, Qt::red);
    const auto paintedWith = [&image](const QString &word) {
        QImage page(paperPixels, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        painter.scale(4, 4);
        FramedPicture(image, word, QSizeF(paperPixels) / 4).paint(painter, {0, 0});
        return page;
    };
    const QImage bare = paintedWith({});
    const QImage named = paintedWith(QStringLiteral("Working side"));
    const QColor letters(0x3C, 0x3C, 0x3C);

    const QRect box = boxOf(named, letters);
    REQUIRE_FALSE(box.isEmpty());
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            CHECK(named.pixelColor(x, y) != QColor(Qt::red));
    }
    if (ink != all) {
        CHECK(allowed.adjusted(-2, -2, 2, 2).contains(box));
        CHECK(boxOf(named, Qt::red).size() == boxOf(bare, Qt::red).size());
    }
}

TEST_CASE("A step without pictures keeps its pictogram among the others", "[sheet]")
{
    SheetContent content = picturedContent();
    content.pictures.pop_back();
    const SheetLayout sheet(content, Paper::A4);
    CHECK(boxOf(painted(sheet), Qt::green).isEmpty());
    CHECK_FALSE(boxOf(painted(sheet), QColor(0xD9A88A)).isEmpty());
}

TEST_CASE("No block of a sheet with pictures leaves the page or lies on another", "[sheet]")
{
    SheetContent content = examples::contentOf(9);
    for (std::size_t i = 0; i < content.routine.steps.size(); ++i)
        content.pictures.push_back({{pictureOf(Qt::red), "start"}, {pictureOf(Qt::blue), "end"}});
    const SheetLayout sheet(content, GENERATE(Paper::A4, Paper::Letter));
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const auto areas = sheet.areas(page);
        for (std::size_t i = 0; i < areas.size(); ++i) {
            CHECK(sheet.printedArea().adjusted(-1, -1, 1, 1).contains(areas[i].rectangle));
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(
                    areas[i].rectangle.adjusted(1, 1, -1, -1).intersects(areas[j].rectangle));
        }
    }
}

TEST_CASE("Twelve steps with pictures make a small file", "[sheet]")
{
    SheetContent content = examples::contentOf(12);
    for (int i = 0; i < 12; ++i)
        content.pictures.push_back({{richPicture(i), "start"}, {richPicture(i + 50), "end"}});
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(content, Paper::A4, file));
    const qint64 rich = QFileInfo(file).size();
    CHECK(rich > 100'000); // they are in there

    for (StepPictures &pictures : content.pictures)
        pictures = content.pictures.front();
    REQUIRE(writePdf(content, Paper::A4, file));
    CHECK(QFileInfo(file).size() < rich / 4); // the same picture is stored once
}

TEST_CASE("A figure that is higher than wide has an upright picture", "[sheet]")
{
    const Catalog catalog = Catalog::shipped();
    const FigureBody body = FigureBody::shipped();
    FigurePainter painter(body, 1);
    const auto pictures =
        stepPictures({*catalog.step("st-march"), *catalog.step("seed-knee-to-chest-lying")},
                     catalog.postures(), body, painter);

    REQUIRE(pictures.size() == 2);
    for (const StepPicture &picture : pictures[0])
        CHECK(picture.image.size() == uprightPaperPixels);
    for (const StepPicture &picture : pictures[1])
        CHECK(picture.image.size() == paperPixels);
}

TEST_CASE("The largest pictures have 300 dots an inch", "[sheet]")
{
    const qreal scale = std::ranges::max(sheetForms, {}, &SheetForm::pictures).pictures;
    CHECK(paperPixels.width() >= 300 * measures::pictureWidth * scale / 72);
    CHECK(paperPixels.height() >= 300 * measures::pictureHeight * scale / 72);
    CHECK(uprightPaperPixels.width() >= 300 * measures::uprightWidth * scale / 72);
    CHECK(uprightPaperPixels.height() >= 300 * measures::uprightHeight * scale / 72);
}

TEST_CASE("An upright picture is printed upright", "[sheet]")
{
    SheetContent content = picturedContent();
    QImage upright(uprightPaperPixels, QImage::Format_RGB32);
    upright.fill(Qt::white);
    QPainter(&upright).fillRect(QRect(100, 100, 150, 300), Qt::green);
    content.pictures[1].front().image = upright;
    const QRect box = boxOf(painted(SheetLayout(content, Paper::A4)), Qt::green);

    CHECK(static_cast<double>(box.height()) / box.width() == Approx(2).margin(0.05));
}
