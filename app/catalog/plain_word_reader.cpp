#include "catalog/plain_word_reader.h"

#include <nlohmann/json.hpp>

namespace hipwise {

std::vector<PlainWord> readPlainWords(const nlohmann::json &document)
{
    std::vector<PlainWord> words;
    for (const nlohmann::json &each : document.at("words")) {
        const auto texts = [](const nlohmann::json &object, const char *key) {
            return object.value(key, std::vector<std::string>());
        };
        const nlohmann::json caution = each.value("caution", nlohmann::json::object());
        words.push_back({texts(each, "says"), texts(each, "means"), texts(each, "muscle_groups"),
                         caution.value("flag", std::string()), caution.value("leave_out", false),
                         texts(caution, "red_flags"), each.value("learn", std::string())});
    }
    return words;
}

} // namespace hipwise
