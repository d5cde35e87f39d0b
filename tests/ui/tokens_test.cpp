#include "support/catch.h"
#include "ui/style/palette.h"
#include "ui/style/tokens.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace hipwise;

namespace {

using Colour = QColor Tokens::*;

struct Pair
{
    const char *name;
    Colour front;
    Colour ground;
    double light; ///< the least there must be
    double dark;
};

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// As WCAG 2 has it, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    // By value: std::minmax of two results would refer to what is gone by the next line.
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

void check(const std::vector<Pair> &pairs)
{
    for (const Pair &pair : pairs) {
        INFO(pair.name);
        const Tokens &light = lightTokens();
        const Tokens &dark = darkTokens();
        CHECK(contrast(light.*pair.front, light.*pair.ground) >= pair.light);
        CHECK(contrast(dark.*pair.front, dark.*pair.ground) >= pair.dark);
    }
}

} // namespace

TEST_CASE("Contrast is computed as WCAG computes it", "[ui][tokens]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x767676), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("Colours have the contrast the design guide gives them", "[ui][tokens]")
{
    using T = Tokens;
    check({
        {"ink on paper", &T::ink, &T::paper, 13.3, 15.4},
        {"ink on surface", &T::ink, &T::surface, 14.4, 13.9},
        {"ink on stage", &T::ink, &T::stageBottom, 11.8, 12.1},
        {"ink on sage", &T::ink, &T::sage, 11.7, 10.6},
        {"second line on paper", &T::ink2, &T::paper, 6.6, 9.2},
        {"second line on surface", &T::ink2, &T::surface, 7.2, 8.3},
        {"second line on stage", &T::ink2, &T::stageTop, 6.3, 7.9},
        {"control on paper", &T::control, &T::paper, 3.2, 4.7},
        {"control on surface", &T::control, &T::surface, 3.4, 4.2},
        {"primary on paper", &T::primary, &T::paper, 5.7, 9.6},
        {"primary on surface", &T::primary, &T::surface, 6.2, 8.7},
        {"primary on sage", &T::primary, &T::sage, 5.0, 6.6},
        {"on primary", &T::onPrimary, &T::primary, 6.3, 7.7},
        {"on primary, hovered", &T::onPrimary, &T::primaryHover, 8.6, 9.1},
        {"on primary, pressed", &T::onPrimary, &T::primaryPressed, 11.7, 5.8},
        {"deep on sage", &T::deep, &T::sage, 7.5, 8.8},
        {"deep on paper", &T::deep, &T::paper, 8.5, 12.8},
        {"clay on stage", &T::clay, &T::stageBottom, 2.8, 4.8},
        {"clay text on stage", &T::clayText, &T::stageTop, 7.3, 8.3},
        {"amber on its ground", &T::amber, &T::amberGround, 8.4, 8.8},
        {"ink on amber ground", &T::ink, &T::amberGround, 12.8, 12.9},
        {"red on its ground", &T::red, &T::redGround, 5.7, 7.9},
        {"red, hovered", &T::red, &T::redHover, 4.9, 4.9},
        {"red, pressed", &T::onRedPressed, &T::redPressed, 8.9, 7.9},
        {"disabled", &T::disabledText, &T::disabledGround, 3.6, 4.2},
    });
}

TEST_CASE("Every text can be read on every ground it stands on", "[ui][tokens]")
{
    using T = Tokens;
    constexpr double readable = 4.5;
    constexpr double comfortable = 7;
    check({
        {"ink on paper", &T::ink, &T::paper, comfortable, comfortable},
        {"ink on surface", &T::ink, &T::surface, comfortable, comfortable},
        {"ink on stage top", &T::ink, &T::stageTop, comfortable, comfortable},
        {"ink on stage bottom", &T::ink, &T::stageBottom, comfortable, comfortable},
        {"ink on hover", &T::ink, &T::hover, comfortable, comfortable},
        {"deep on sage", &T::deep, &T::sage, comfortable, comfortable},
        {"deep on surface", &T::deep, &T::surface, comfortable, comfortable},
        {"breathing cue", &T::breath, &T::paper, comfortable, comfortable},
        {"ink on red ground", &T::ink, &T::redGround, comfortable, comfortable},
        {"second line on stage bottom", &T::ink2, &T::stageBottom, readable, readable},
        {"second line on hover", &T::ink2, &T::hover, readable, readable},
        {"second line on sage", &T::ink2, &T::sage, readable, readable},
        {"second line on amber ground", &T::ink2, &T::amberGround, readable, readable},
        {"second line on red ground", &T::ink2, &T::redGround, readable, readable},
        {"deep on stage", &T::deep, &T::stageBottom, readable, readable},
        {"clay text on stage bottom", &T::clayText, &T::stageBottom, readable, readable},
        {"disabled on surface", &T::disabledText, &T::surface, readable, readable},
        {"red on paper", &T::red, &T::paper, readable, readable},
    });
}

TEST_CASE("A widget in a dark window takes the dark tokens", "[ui][tokens]")
{
    QWidget window;
    QWidget child(&window);
    window.setPalette(windowPalette(Appearance::Dark));
    CHECK(&tokensOf(&child) == &darkTokens());
    window.setPalette(windowPalette(Appearance::Light));
    CHECK(&tokensOf(&child) == &lightTokens());
}
