#pragma once

#include <QString>

#include <vector>

namespace hipwise {

/// Something a command can be told with dashes.
struct Option
{
    QString name;    ///< without dashes: "json", "o"
    QString value;   ///< what follows it, such as "FILE.pdf"; empty when nothing does
    QString meaning; ///< one sentence
};

/// "--json", "-o FILE.pdf".
inline QString spelling(const Option &option)
{
    const QString dashes = option.name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
    return (dashes + option.name + u' ' + option.value).trimmed();
}

using Options = std::vector<Option>;

} // namespace hipwise
