#include "sheet/sheet_variant.h"

namespace hipwise {

QString wordOf(SheetVariant variant)
{
    switch (variant) {
    case SheetVariant::Standard:
        return QStringLiteral("standard");
    case SheetVariant::Large:
        return QStringLiteral("large");
    case SheetVariant::Compact:
        return QStringLiteral("compact");
    case SheetVariant::Cards:
        return QStringLiteral("cards");
    case SheetVariant::Week:
        return QStringLiteral("week");
    }
    return {};
}

std::optional<SheetVariant> sheetVariantFromWord(QStringView word)
{
    for (const SheetVariant variant : sheetVariants) {
        if (word.compare(wordOf(variant), Qt::CaseInsensitive) == 0)
            return variant;
    }
    return std::nullopt;
}

} // namespace hipwise
