#include "cli/display_width.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise {

namespace {

/// The larger wide blocks of Unicode's EastAsianWidth.txt, from and to.
constexpr std::array<std::pair<char32_t, char32_t>, 9> wideBlocks{{
    {0x1100, 0x115f},
    {0x2e80, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd},
}};

qsizetype widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
        category == QChar::Other_Format)
        return 0;
    const bool isWide =
        std::any_of(wideBlocks.begin(), wideBlocks.end(), [character](const auto &block) {
            return character >= block.first && character <= block.second;
        });
    return isWide ? 2 : 1;
}

} // namespace

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

} // namespace hipwise
