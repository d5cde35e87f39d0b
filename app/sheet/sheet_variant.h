#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace hipwise {

/// What a sheet is made for.
enum class SheetVariant {
    Standard, ///< all of the routine, to follow step by step
    Large,    ///< large print, two steps a page
    Compact,  ///< the routine on one page, for the fridge
    Cards,    ///< a card for each step, to cut out
    Week      ///< days and steps to tick, with pain before and after
};

/// In the order in which they are offered.
inline constexpr std::array sheetVariants{SheetVariant::Standard, SheetVariant::Large,
                                          SheetVariant::Compact, SheetVariant::Cards,
                                          SheetVariant::Week};

/// "standard", "large", "compact", "cards" or "week".
QString wordOf(SheetVariant variant);

/// The variant that wordOf() calls \a word, however it is capitalised.
std::optional<SheetVariant> sheetVariantFromWord(QStringView word);

/// How many times as many pixels the largest pictures of \a variant need in each direction than
/// those of the standard sheet, for 300 dots an inch.
double pictureDetail(SheetVariant variant);

} // namespace hipwise
