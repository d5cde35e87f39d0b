#include "cli/printable.h"

#include "catalog/visible_text.h"

namespace hipwise {

QString printable(QStringView text)
{
    return printable(text.toUtf8().toStdString());
}

QString printable(std::string_view utf8)
{
    return fromUtf8(visible(utf8));
}

QString inQuotes(QStringView text)
{
    return u'"' + printable(text) + u'"';
}

QString fromUtf8(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace hipwise
