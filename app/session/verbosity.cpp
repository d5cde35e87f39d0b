#include "session/verbosity.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Verbosity, 4> words{
    std::pair{Verbosity::Full, std::string_view("full")},
    std::pair{Verbosity::Short, std::string_view("short")},
    std::pair{Verbosity::CountsOnly, std::string_view("counts-only")},
    std::pair{Verbosity::Off, std::string_view("off")},
};

} // namespace

std::string_view wordFor(Verbosity verbosity)
{
    return wordOf(words, verbosity);
}

std::optional<Verbosity> verbosityFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace hipwise
