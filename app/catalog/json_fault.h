#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hipwise {

/// Why a text is not JSON that we take, and where.
struct JsonFault
{
    std::size_t offset = 0; ///< in bytes
    std::string message;    ///< what was expected and what was found
};

/// \a text must be one that the parser or its sink has refused, or that holds a NUL byte. The
/// library's reasons speak of tokens; these speak of what can be seen in the file.
JsonFault faultIn(std::string_view text);

/// Why the text or number that begins at \a offset is none.
JsonFault faultInText(std::string_view text, std::size_t offset);
JsonFault faultInNumber(std::string_view text, std::size_t offset);

/// What stands at \a offset, as a sentence can name it.
std::string nameOfWhatIsAt(std::string_view text, std::size_t offset);

} // namespace hipwise
