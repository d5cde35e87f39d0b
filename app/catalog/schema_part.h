#pragma once

#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// What a schema asks of one value: its keywords, made ready to check with. These are the
/// keywords of draft 7 that our schemas use.
struct SchemaPart
{
    enum class Type { Any, Object, Array, String, Integer, Number, Boolean };

    const nlohmann::json *source = nullptr; ///< as the schema spells it, for the words
    Type type = Type::Any;
    std::vector<nlohmann::json> choices; ///< any value if empty
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    std::size_t least = 0; ///< code points of a text, elements of a list
    std::size_t most = std::numeric_limits<std::size_t>::max();
    std::optional<QRegularExpression> pattern;
    const SchemaPart *elements = nullptr;                           ///< of a list
    std::map<std::string, const SchemaPart *, std::less<>> members; ///< of an object
    std::vector<std::string> required;
    bool hasOnlyKnownMembers = false;

    /// Whether \a value is what is asked for, not looking into objects and lists.
    bool fits(const nlohmann::json &value) const;
};

} // namespace hipwise
