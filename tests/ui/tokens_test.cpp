#include "support/catch.h"
#include "ui/style/palette.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QWidget>

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

void check(const std::vector<Pair> &pairs, const Tokens &light = lightTokens(),
           const Tokens &dark = darkTokens())
{
    for (const Pair &pair : pairs) {
        INFO(pair.name);
        CHECK(contrast(light.*pair.front, light.*pair.ground) >= pair.light);
        CHECK(contrast(dark.*pair.front, dark.*pair.ground) >= pair.dark);
    }
}

/// Lets the system have these two colours for as long as it lives.
class SystemColours
{
public:
    SystemColours(const QColor &window, const QColor &text)
    {
        QPalette palette = m_before;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QApplication::setPalette(palette);
    }
    ~SystemColours() { QApplication::setPalette(m_before); }
    Q_DISABLE_COPY_MOVE(SystemColours)

private:
    QPalette m_before = QApplication::palette();
};

const Tokens &tokensIn(Appearance appearance)
{
    QWidget window;
    window.setPalette(windowPalette(appearance));
    return tokensOf(&window);
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

TEST_CASE("High contrast has the contrast the design guide gives it", "[ui][tokens]")
{
    using T = Tokens;
    check(
        {
            {"ink", &T::ink, &T::paper, 20.9, 20.9},
            {"second line", &T::ink2, &T::paper, 20.9, 20.9},
            {"edges of boxes", &T::control, &T::paper, 20.9, 20.9},
            {"primary", &T::primary, &T::paper, 12.1, 15.4},
            {"on primary", &T::onPrimary, &T::primary, 12.1, 15.4},
            {"on primary, hovered", &T::onPrimary, &T::primaryHover, 7, 7},
            {"on primary, pressed", &T::onPrimary, &T::primaryPressed, 7, 7},
            {"deep", &T::deep, &T::sage, 12.1, 15.4},
            {"breathing cue", &T::breath, &T::paper, 12.1, 15.4},
            {"clay text", &T::clayText, &T::stageTop, 9.5, 12.1},
            {"clay", &T::clay, &T::stageBottom, 5.9, 9.0},
            {"amber", &T::amber, &T::amberGround, 11.7, 15.0},
            {"red", &T::red, &T::redGround, 9.9, 12.2},
            {"red, pressed", &T::onRedPressed, &T::redPressed, 9.9, 12.2},
            {"focus", &T::focus, &T::paper, 7.0, 14.6},
            {"disabled", &T::disabledText, &T::disabledGround, 7, 7},
        },
        lightContrastTokens(), darkContrastTokens());
}

TEST_CASE("High contrast has one ground and no shadow", "[ui][tokens]")
{
    using T = Tokens;
    for (const Tokens *each : {&lightContrastTokens(), &darkContrastTokens()}) {
        const Tokens &tokens = *each;
        for (const Colour ground :
             {&T::surface, &T::stageTop, &T::stageBottom, &T::hover, &T::sage, &T::amberGround,
              &T::redGround, &T::redHover, &T::disabledGround})
            CHECK(tokens.*ground == tokens.paper);
        CHECK(tokens.shadow.alpha() == 0);
        CHECK(tokens.line == tokens.ink);
    }
}

TEST_CASE("High contrast follows the system, in the light or in the dark", "[ui][tokens]")
{
    {
        const SystemColours blackOnWhite(Qt::white, Qt::black);
        CHECK(&tokensIn(Appearance::System) == &lightContrastTokens());
        CHECK(&tokensIn(Appearance::Dark) == &darkContrastTokens());
    }
    {
        const SystemColours whiteOnBlack(Qt::black, Qt::white);
        CHECK(&tokensIn(Appearance::System) == &darkContrastTokens());
        CHECK(&tokensIn(Appearance::Light) == &lightContrastTokens());
    }
    {
        const SystemColours usual(QColor(0xEFEFEF), Qt::black);
        CHECK(&tokensIn(Appearance::System) == &lightTokens());
    }
    {
        const SystemColours usualDark(QColor(0x202326), QColor(0xFCFCFC));
        CHECK(&tokensIn(Appearance::System) == &darkTokens());
    }
}
