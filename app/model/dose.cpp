#include "model/dose.h"

namespace hipwise {

namespace {

std::string count(long long number, const char *one, const char *many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string times(int repetitions)
{
    return repetitions == 1 ? "once" : std::to_string(repetitions) + " times";
}

/// Tempos are given in tenths of a second at the finest.
std::string shortNumber(std::chrono::milliseconds length)
{
    const auto tenths = (length.count() + 50) / 100;
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text.append(1, '.').append(std::to_string(tenths % 10));
    return text;
}

} // namespace

Dose changed(Dose dose, const DoseChange &change)
{
    if (change.hold || change.tempo || change.duration) {
        dose.hold = change.hold.value_or(std::chrono::seconds(0));
        dose.tempo = change.tempo.value_or(std::chrono::milliseconds(0));
        dose.duration = change.duration.value_or(std::chrono::seconds(0));
    }
    dose.repetitions = change.repetitions.value_or(dose.repetitions);
    dose.sets = change.sets.value_or(dose.sets);
    dose.rest = change.rest.value_or(dose.rest);
    return dose;
}

bool isComplete(const Dose &dose)
{
    const int given = (dose.hold.count() > 0 ? 1 : 0) + (dose.tempo.count() > 0 ? 1 : 0) +
                      (dose.duration.count() > 0 ? 1 : 0);
    return given == 1 && dose.repetitions >= 1 && dose.sets >= 1 && dose.rest.count() >= 0;
}

std::string badge(const Dose &dose, Laterality laterality)
{
    std::string text;
    if (dose.duration.count() > 0) {
        text = std::to_string(dose.duration.count()) + " s";
    } else if (dose.hold.count() > 0) {
        text = std::to_string(dose.hold.count()) + " s";
        if (dose.repetitions > 1)
            text += " × " + std::to_string(dose.repetitions);
    } else {
        text = dose.repetitions == 1 ? "once, slowly"
                                     : std::to_string(dose.repetitions) + " slow times";
    }
    if (dose.sets > 1)
        text += ", " + std::to_string(dose.sets) + " sets";
    if (laterality == Laterality::Unilateral)
        text += " each side";
    return text;
}

std::string inWords(const Dose &dose, Laterality laterality)
{
    std::string text;
    if (dose.duration.count() > 0) {
        text = count(dose.duration.count(), "second", "seconds");
    } else if (dose.hold.count() > 0) {
        text = count(dose.hold.count(), "second", "seconds");
        if (dose.repetitions > 1)
            text += " × " + std::to_string(dose.repetitions);
    } else {
        const std::string tempo = shortNumber(dose.tempo);
        text = times(dose.repetitions) + ", " + tempo +
               (tempo == "1" ? " second each" : " seconds each");
    }
    if (dose.sets > 1)
        text += ", " + std::to_string(dose.sets) + " sets";
    if (laterality == Laterality::Unilateral)
        text += ", each side";
    if (laterality == Laterality::Alternating)
        text += ", changing sides";
    const bool rests = dose.sets > 1 || (dose.hold.count() > 0 && dose.repetitions > 1);
    if (rests && dose.rest.count() > 0)
        text += ", " + count(dose.rest.count(), "second", "seconds") + " rest between";
    return text;
}

} // namespace hipwise
