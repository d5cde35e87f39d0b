#include "model/side.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Side, 2> words{
    std::pair{Side::Left, std::string_view("left")},
    std::pair{Side::Right, std::string_view("right")},
};

} // namespace

std::string_view wordFor(Side side)
{
    return wordOf(words, side);
}

std::optional<Side> sideFromWord(std::string_view word)
{
    return valueOf(words, word);
}

Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

} // namespace hipwise
