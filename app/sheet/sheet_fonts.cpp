#include "sheet/sheet_fonts.h"

namespace hipwise {

TextStyle TextStyle::scaled(qreal factor) const
{
    TextStyle style = *this;
    style.size *= factor;
    style.lineHeight *= factor;
    return style;
}

QFont sheetFont(const TextStyle &style)
{
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(style.size * unitsPerPoint)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + style.tracking);
    return font;
}

} // namespace hipwise
