#pragma once

#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace hipwise {

/// \a json indented, with a line feed at its end. Characters that could steer a terminal are
/// escaped as JSON has it, so that nothing is lost; bytes that are not UTF-8 become U+FFFD.
QString jsonText(const nlohmann::ordered_json &json);

} // namespace hipwise
