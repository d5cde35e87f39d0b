#pragma once

#include <QPageSize>
#include <QStringView>

#include <optional>

namespace hipwise {

/// What a sheet can be printed on, always upright.
enum class Paper { A4, Letter };

/// "a4" or "letter", however it is capitalised.
std::optional<Paper> paperFromWord(QStringView word);

QPageSize pageSize(Paper paper);

} // namespace hipwise
