#include "model/laterality.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Laterality, 3> words{
    std::pair{Laterality::Unilateral, std::string_view("unilateral")},
    std::pair{Laterality::Alternating, std::string_view("alternating")},
    std::pair{Laterality::Bilateral, std::string_view("bilateral")},
};

} // namespace

std::string_view wordFor(Laterality laterality)
{
    return wordOf(words, laterality);
}

std::optional<Laterality> lateralityFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace hipwise
