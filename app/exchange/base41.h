#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

/// Bytes as capitals, digits and + - . / :, three signs for two of them. A QR code holds these signs
/// most densely. It has four more (space, $, % and *), which are left out: they do not always survive
/// being pasted.
std::string base41(std::string_view bytes);

/// The bytes that base41() makes \a text of; nothing if it makes it of none.
std::optional<std::string> fromBase41(std::string_view text);

} // namespace hipwise
