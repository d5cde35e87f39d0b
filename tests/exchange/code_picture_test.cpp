#include "exchange/code_finder.h"
#include "exchange/code_picture.h"
#include "exchange/sample_parcels.h"

#include "support/catch.h"

#include <QPainter>
#include <QTransform>

using namespace hipwise;

namespace {

QImage codeOf(const std::string &text)
{
    const auto code = codePicture(text);
    REQUIRE(code);
    return *code;
}

/// A white page with \a code on it, \a dots a module.
QImage page(const QImage &code, int dots)
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(QPoint(700, 1100), code.scaled(code.size() * dots));
    return page;
}

} // namespace

TEST_CASE("A code is found anywhere on a page, upright or turned", "[exchange]")
{
    const std::string text = codeText(sampleParcel());
    const QImage sheet = page(codeOf(text), 4);
    CHECK(codeTextIn(sheet) == text);
    CHECK(codeTextIn(sheet.transformed(QTransform().rotate(90))) == text);
    CHECK(codeTextIn(sheet.transformed(QTransform().rotate(7), Qt::SmoothTransformation)) == text);
}

TEST_CASE("A code on a transparent ground is found", "[exchange]")
{
    const std::string text = codeText(sampleParcel());
    const QImage code = codeOf(text);
    QImage clear(code.width() * 4 + 60, code.height() * 4 + 60, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QPainter(&clear).drawImage(30, 30, code.scaled(code.size() * 4));
    CHECK(codeTextIn(clear) == text);
}

TEST_CASE("Codes of other things are passed over", "[exchange]")
{
    CHECK_FALSE(codeTextIn(page(codeOf("HTTPS://EXAMPLE.ORG/"), 4)));
    CHECK_FALSE(codeTextIn(page(QImage(1, 1, QImage::Format_RGB32), 1)));
    CHECK_FALSE(codeTextIn({}));
}

TEST_CASE("A text beyond what can be read from paper has no code", "[exchange]")
{
    CHECK(codeOf(std::string(1200, 'A')).width() <= 97);
    CHECK_FALSE(codePicture(std::string(1600, 'A')));
    CHECK_FALSE(codePicture(std::string(10'000, 'A')));
}
