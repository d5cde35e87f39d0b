#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

/// \a bytes compressed, with a checksum. What they share with \a dictionary takes hardly any room.
std::string squeezed(std::string_view bytes, std::string_view dictionary);

/// What squeezed() has made \a bytes of, with the same \a dictionary. Nothing if they are damaged, or
/// would become more than \a most bytes: it stops there.
std::optional<std::string> unsqueezed(std::string_view bytes, std::string_view dictionary,
                                      std::size_t most);

} // namespace hipwise
