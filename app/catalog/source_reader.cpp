#include "catalog/source_reader.h"

#include <nlohmann/json.hpp>

namespace hipwise {

std::vector<Source> readSources(const nlohmann::json &document)
{
    std::vector<Source> sources;
    for (const nlohmann::json &each : document.at("sources")) {
        const auto text = [&each](const char *key) { return each.value(key, std::string()); };
        sources.push_back({text("id"), text("tier").front(), text("title"), text("author"),
                           text("year"), text("reference"), text("supports")});
    }
    return sources;
}

} // namespace hipwise
