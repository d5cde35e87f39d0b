#include "ui/style/tokens.h"

#include <QPalette>
#include <QWidget>

namespace hipwise {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .isDark = false,
        .isHighContrast = false,
        .paper = QColor(0xF6F4EF),
        .surface = QColor(0xFFFDF9),
        .stageTop = QColor(0xECEFE7),
        .stageBottom = QColor(0xE3E9DF),
        .ink = QColor(0x1D2B2A),
        .ink2 = QColor(0x4A5957),
        .line = QColor(0xDDDCD2),
        .control = QColor(0x7E8B87),
        .primary = QColor(0x0F6B66),
        .onPrimary = QColor(0xFFFFFF),
        .primaryHover = QColor(0x0B5550),
        .primaryPressed = QColor(0x083F3C),
        .focus = QColor(0x0F6B66),
        .hover = QColor(0xEEF3EF),
        .sage = QColor(0xDCE9E2),
        .deep = QColor(0x0B4F4B),
        .breath = QColor(0x0B4F4B),
        .clay = QColor(0xD9673A),
        .clayText = QColor(0x84330F),
        .amber = QColor(0x6E3605),
        .amberGround = QColor(0xFBEFD9),
        .amberEdge = QColor(0xE3B873),
        .red = QColor(0xB3261E),
        .redGround = QColor(0xFCEDEA),
        .redHover = QColor(0xF7D9D4),
        .redPressed = QColor(0x8F1C15),
        .onRedPressed = QColor(0xFFFFFF),
        .disabledGround = QColor(0xE6E4DC),
        .disabledText = QColor(0x6B7673),
        .shadow = QColor(29, 43, 42, 13),
        .skin = QColor(0xD9A88A),
        .hair = QColor(0x3A302C),
        .shirt = QColor(0xFDFBF5),
        .shorts = QColor(0x24504D),
        .prop = QColor(0xB4D0C3),
        .propEdge = QColor(0x7FA597),
        .floorShadow = QColor(0xD3D9CF),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .isDark = true,
        .isHighContrast = false,
        .paper = QColor(0x101818),
        .surface = QColor(0x182221),
        .stageTop = QColor(0x1B2625),
        .stageBottom = QColor(0x202E2C),
        .ink = QColor(0xE9EFEC),
        .ink2 = QColor(0xAEBDB8),
        .line = QColor(0x2A3836),
        .control = QColor(0x748781),
        .primary = QColor(0x63CFC3),
        .onPrimary = QColor(0x062F2B),
        .primaryHover = QColor(0x86DDD3),
        .primaryPressed = QColor(0x4FB5AA),
        .focus = QColor(0x63CFC3),
        .hover = QColor(0x22302E),
        .sage = QColor(0x1E3935),
        .deep = QColor(0xA9E5DC),
        .breath = QColor(0x63CFC3),
        .clay = QColor(0xE8794A),
        .clayText = QColor(0xFFA982),
        .amber = QColor(0xF2BE6B),
        .amberGround = QColor(0x2F2513),
        .amberEdge = QColor(0x7A5A22),
        .red = QColor(0xFF9C91),
        .redGround = QColor(0x361A18),
        .redHover = QColor(0x452220),
        .redPressed = QColor(0xFF9C91),
        .onRedPressed = QColor(0x361A18),
        .disabledGround = QColor(0x1E2928),
        .disabledText = QColor(0x7C8B87),
        .shadow = QColor(Qt::transparent),
        .skin = QColor(0xD9A88A),
        .hair = QColor(0x0C1212),
        .shirt = QColor(0xCBD3CE),
        .shorts = QColor(0x2F5C58),
        .prop = QColor(0x2C5F5A),
        .propEdge = QColor(0x1C4441),
        .floorShadow = QColor(0x151F1E),
    };
    return tokens;
}

const Tokens &lightContrastTokens()
{
    static const Tokens tokens{
        .isDark = false,
        .isHighContrast = true,
        .paper = QColor(0xFFFFFF),
        .surface = QColor(0xFFFFFF),
        .stageTop = QColor(0xFFFFFF),
        .stageBottom = QColor(0xFFFFFF),
        .ink = QColor(Qt::black),
        .ink2 = QColor(Qt::black),
        .line = QColor(Qt::black),
        .control = QColor(Qt::black),
        .primary = QColor(0x003D39),
        .onPrimary = QColor(0xFFFFFF),
        .primaryHover = QColor(0x005750),
        .primaryPressed = QColor(0x002623),
        .focus = QColor(0x0050C8),
        .hover = QColor(0xFFFFFF),
        .sage = QColor(0xFFFFFF),
        .deep = QColor(0x003D39),
        .breath = QColor(0x003D39),
        .clay = QColor(0xB23C0E),
        .clayText = QColor(0x7A2C0C),
        .amber = QColor(0x5C2A00),
        .amberGround = QColor(0xFFFFFF),
        .amberEdge = QColor(Qt::black),
        .red = QColor(0x8C0000),
        .redGround = QColor(0xFFFFFF),
        .redHover = QColor(0xFFFFFF),
        .redPressed = QColor(0x8C0000),
        .onRedPressed = QColor(0xFFFFFF),
        .disabledGround = QColor(0xFFFFFF),
        .disabledText = QColor(0x595959),
        .shadow = QColor(Qt::transparent),
        .skin = QColor(0xD9A88A),
        .hair = QColor(0x3A302C),
        .shirt = QColor(0xC9CFC9),
        .shorts = QColor(0x24504D),
        .prop = QColor(0xB4D0C3),
        .propEdge = QColor(0x7FA597),
        .floorShadow = QColor(0xFFFFFF),
    };
    return tokens;
}

const Tokens &darkContrastTokens()
{
    static const Tokens tokens{
        .isDark = true,
        .isHighContrast = true,
        .paper = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .stageTop = QColor(Qt::black),
        .stageBottom = QColor(Qt::black),
        .ink = QColor(0xFFFFFF),
        .ink2 = QColor(0xFFFFFF),
        .line = QColor(0xFFFFFF),
        .control = QColor(0xFFFFFF),
        .primary = QColor(0x7FF0E3),
        .onPrimary = QColor(Qt::black),
        .primaryHover = QColor(0xB0F7EE),
        .primaryPressed = QColor(0x55C9BC),
        .focus = QColor(0xFFD400),
        .hover = QColor(Qt::black),
        .sage = QColor(Qt::black),
        .deep = QColor(0x7FF0E3),
        .breath = QColor(0x7FF0E3),
        .clay = QColor(0xFF8A54),
        .clayText = QColor(0xFFB48F),
        .amber = QColor(0xFFD489),
        .amberGround = QColor(Qt::black),
        .amberEdge = QColor(0xFFFFFF),
        .red = QColor(0xFFB3AB),
        .redGround = QColor(Qt::black),
        .redHover = QColor(Qt::black),
        .redPressed = QColor(0xFFB3AB),
        .onRedPressed = QColor(Qt::black),
        .disabledGround = QColor(Qt::black),
        .disabledText = QColor(0xA6A6A6),
        .shadow = QColor(Qt::transparent),
        .skin = QColor(0xD9A88A),
        .hair = QColor(0x6B5A52),
        .shirt = QColor(0xCBD3CE),
        .shorts = QColor(0x2F5C58),
        .prop = QColor(0x2C5F5A),
        .propEdge = QColor(0x3B7A73),
        .floorShadow = QColor(Qt::black),
    };
    return tokens;
}

const Tokens &tokensOf(const QWidget *widget)
{
    const QColor window = widget->palette().color(QPalette::Window);
    if (window == lightContrastTokens().paper)
        return lightContrastTokens();
    if (window == darkContrastTokens().paper)
        return darkContrastTokens();
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

} // namespace hipwise
