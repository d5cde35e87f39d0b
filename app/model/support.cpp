#include "model/support.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Support, 6> words{
    std::pair{Support::None, std::string_view("none")},
    std::pair{Support::Mat, std::string_view("mat")},
    std::pair{Support::Bed, std::string_view("bed")},
    std::pair{Support::Chair, std::string_view("chair")},
    std::pair{Support::Wall, std::string_view("wall")},
    std::pair{Support::Counter, std::string_view("counter")},
};

} // namespace

std::string_view wordFor(Support support)
{
    return wordOf(words, support);
}

std::optional<Support> supportFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace hipwise
