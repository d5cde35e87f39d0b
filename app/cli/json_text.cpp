#include "cli/json_text.h"

#include "catalog/utf8.h"
#include "cli/printable.h"

#include <nlohmann/json.hpp>

namespace hipwise {

QString jsonText(const nlohmann::ordered_json &json)
{
    constexpr int indent = 2;
    const std::string utf8 =
        json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    QString text;
    for (const QChar character : fromUtf8(utf8)) {
        // All of them are within 16 bits, and the line feeds are the indentation's.
        if (character != u'\n' && isForbidden(character.unicode()))
            text += QStringLiteral("\\u%1").arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            text += character;
    }
    return text + u'\n';
}

} // namespace hipwise
