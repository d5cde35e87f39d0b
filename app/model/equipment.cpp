#include "model/equipment.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Equipment, 10> words{
    std::pair{Equipment::Mat, std::string_view("mat")},
    std::pair{Equipment::Bed, std::string_view("bed")},
    std::pair{Equipment::Chair, std::string_view("chair")},
    std::pair{Equipment::Wall, std::string_view("wall")},
    std::pair{Equipment::Counter, std::string_view("counter")},
    std::pair{Equipment::Strap, std::string_view("strap")},
    std::pair{Equipment::Towel, std::string_view("towel")},
    std::pair{Equipment::Pillow, std::string_view("pillow")},
    std::pair{Equipment::Ball, std::string_view("ball")},
    std::pair{Equipment::Step, std::string_view("step")},
};

} // namespace

std::string_view wordFor(Equipment equipment)
{
    return wordOf(words, equipment);
}

std::optional<Equipment> equipmentFromWord(std::string_view word)
{
    return valueOf(words, word);
}

std::string inWords(const EquipmentNeed &need)
{
    std::string text;
    for (const Equipment thing : need.anyOf) {
        if (!text.empty())
            text += " or ";
        text += wordFor(thing);
    }
    if (need.optional && need.use.empty())
        return text + " (optional)";
    if (need.optional)
        return text + " (optional, " + need.use + ")";
    return need.use.empty() ? text : text + " (" + need.use + ")";
}

} // namespace hipwise
