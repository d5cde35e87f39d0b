#include "model/step_kind.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<StepKind, 7> words{
    std::pair{StepKind::Static, std::string_view("static")},
    std::pair{StepKind::Dynamic, std::string_view("dynamic")},
    std::pair{StepKind::Isometric, std::string_view("isometric")},
    std::pair{StepKind::Strength, std::string_view("strength")},
    std::pair{StepKind::Breathing, std::string_view("breathing")},
    std::pair{StepKind::Rest, std::string_view("rest")},
    std::pair{StepKind::SelfTest, std::string_view("self-test")},
};

} // namespace

std::string_view wordFor(StepKind stepKind)
{
    return wordOf(words, stepKind);
}

std::optional<StepKind> stepKindFromWord(std::string_view word)
{
    return valueOf(words, word);
}

} // namespace hipwise
