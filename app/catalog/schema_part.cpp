#include "catalog/schema_part.h"

#include "catalog/utf8.h"

#include <algorithm>

namespace hipwise {

namespace {

using nlohmann::json;
using Type = SchemaPart::Type;

bool isOfType(Type type, const json &value)
{
    switch (type) {
    case Type::Any:
        break;
    case Type::Object:
        return value.is_object();
    case Type::Array:
        return value.is_array();
    case Type::String:
        return value.is_string();
    case Type::Integer:
        return value.is_number_integer(); // 20.0 is none to valijson, though it is to draft 7
    case Type::Number:
        return value.is_number();
    case Type::Boolean:
        return value.is_boolean();
    }
    return true;
}

bool fitsText(const SchemaPart &part, const std::string &text)
{
    // Bytes are at least code points, so most texts need not be counted.
    if (text.size() > part.most || part.least > 0) {
        const std::size_t length = codePoints(text);
        if (length < part.least || length > part.most)
            return false;
    }
    return !part.pattern || part.pattern->match(QString::fromStdString(text)).hasMatch();
}

} // namespace

bool SchemaPart::fits(const json &value) const
{
    if (!isOfType(type, value))
        return false;
    if (!choices.empty() && std::ranges::find(choices, value) == choices.end())
        return false;
    if (value.is_number())
        return value.get<double>() >= minimum && value.get<double>() <= maximum;
    if (value.is_array())
        return value.size() >= least && value.size() <= most;
    return !value.is_string() || fitsText(*this, value.get_ref<const std::string &>());
}

} // namespace hipwise
