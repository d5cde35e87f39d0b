#include "model/level.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Level, 3> words{
    std::pair{Level::Beginner, std::string_view("beginner")},
    std::pair{Level::Intermediate, std::string_view("intermediate")},
    std::pair{Level::Advanced, std::string_view("advanced")},
};

} // namespace

std::string_view wordFor(Level level)
{
    return wordOf(words, level);
}

std::optional<Level> levelFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace hipwise
