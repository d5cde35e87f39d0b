#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace hipwise {

/// The JSON of a file, with its keys in their order.
using Document = nlohmann::ordered_json;

/// As people read it.
inline std::string asFile(const Document &document)
{
    return document.dump(2) + '\n';
}

/// Whether both say the same; neither the order of keys, nor the way to the schema, nor what step an
/// easier or harder way leads to counts, as that step may have got another id. Both are valid JSON.
inline bool saysTheSame(const std::string &one, const std::string &other)
{
    const auto meaning = [](const std::string &bytes) {
        nlohmann::json document = nlohmann::json::parse(bytes);
        if (!document.is_object())
            return document;
        document.erase("$schema");
        for (const char *way : {"easier", "harder"}) {
            if (document.contains(way) && document[way].is_object())
                document[way].erase("step");
        }
        return document;
    };
    return meaning(one) == meaning(other);
}

} // namespace hipwise
