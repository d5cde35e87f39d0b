#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace hipwise {

/// What a part of a schema asks for: "a whole number from 1 to 600", "one of "left", "right"".
std::string expectation(const nlohmann::json &schema);

/// A value as a sentence can name it: "the text "abc"", "a list", "-3".
std::string finding(const nlohmann::json &value);

} // namespace hipwise
