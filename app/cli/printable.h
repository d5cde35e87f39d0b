#pragma once

#include <QString>
#include <QStringView>

#include <string_view>

namespace hipwise {

/// \a text with every character spelled out ("\u001b") that could steer a terminal or deceive, so
/// that a file name or an argument can be shown.
QString printable(QStringView text);
QString printable(std::string_view utf8);

/// The same in quotation marks.
QString inQuotes(QStringView text);

/// UTF-8 of ours, or of files that the loader has checked.
QString fromUtf8(std::string_view utf8);

} // namespace hipwise
