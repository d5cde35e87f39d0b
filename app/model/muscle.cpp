#include "model/muscle.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Muscle, muscleCount> muscleWords{{
    {Muscle::HipFlexors, "hip_flexors"},
    {Muscle::Quads, "quads"},
    {Muscle::Hamstrings, "hamstrings"},
    {Muscle::Glutes, "glutes"},
    {Muscle::DeepRotators, "deep_rotators"},
    {Muscle::Adductors, "adductors"},
    {Muscle::Abductors, "abductors"},
    {Muscle::LowBack, "low_back"},
    {Muscle::UpperBack, "upper_back"},
    {Muscle::Calves, "calves"},
    {Muscle::Obliques, "obliques"},
    {Muscle::Chest, "chest"},
    {Muscle::Abdominals, "abdominals"},
    {Muscle::Neck, "neck"},
    {Muscle::Lats, "lats"},
}};

} // namespace

std::string_view wordFor(Muscle muscle)
{
    return wordOf(muscleWords, muscle);
}

std::optional<Muscle> muscleFromWord(std::string_view word)
{
    return valueOf(muscleWords, word);
}

} // namespace hipwise
