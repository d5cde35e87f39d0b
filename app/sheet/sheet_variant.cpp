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

double pictureDetail(SheetVariant variant)
{
    switch (variant) {
    case SheetVariant::Standard:
    case SheetVariant::Week:
        return 1;
    case SheetVariant::Compact:
        return 1.05; // of a routine with few steps
    case SheetVariant::Large:
    case SheetVariant::Cards:
        return 1.75;
    }
    return 1;
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
