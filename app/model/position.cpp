#include "model/position.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Position, 5> words{
    std::pair{Position::Lying, std::string_view("lying")},
    std::pair{Position::Standing, std::string_view("standing")},
    std::pair{Position::Seated, std::string_view("seated")},
    std::pair{Position::Kneeling, std::string_view("kneeling")},
    std::pair{Position::FloorSitting, std::string_view("floor-sitting")},
};

} // namespace

std::string_view wordFor(Position position)
{
    return wordOf(words, position);
}

std::optional<Position> positionFromWord(std::string_view word)
{
    return valueOf(words, word);
}

bool isOnFloor(Position position)
{
    return position == Position::Lying || position == Position::Kneeling ||
           position == Position::FloorSitting;
}

} // namespace hipwise
