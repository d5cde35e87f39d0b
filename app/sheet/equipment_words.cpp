#include "sheet/equipment_words.h"

#include "sheet/sheet_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace hipwise {

namespace {

using Things = std::vector<Equipment>; ///< any of them will do

bool has(const Things &things, Equipment thing)
{
    return std::ranges::count(things, thing) > 0;
}

/// Whether who has one of \a things meets \a need as well, whichever it is.
bool meets(const Things &things, const Things &need)
{
    return std::ranges::all_of(things, [&need](Equipment each) { return has(need, each); });
}

bool overlap(const Things &some, const Things &others)
{
    return std::ranges::any_of(some, [&others](Equipment each) { return has(others, each); });
}

/// Without those that \a thing meets.
void removeMet(std::vector<Things> &needs, Equipment thing)
{
    std::erase_if(needs, [thing](const Things &need) { return has(need, thing); });
}

/// Without those of which something is asked for as it is.
void removeNamed(std::vector<Things> &optional, const std::vector<Things> &needed)
{
    std::erase_if(optional, [&needed](const Things &each) {
        return std::ranges::any_of(needed,
                                   [&each](const Things &need) { return overlap(need, each); });
    });
}

/// Without those that another one meets, in their order.
std::vector<Things> narrowest(const std::vector<Things> &needs)
{
    std::vector<Things> kept;
    for (const Things &need : needs) {
        const bool isMet =
            std::ranges::any_of(kept, [&need](const Things &each) { return meets(each, need); });
        if (isMet)
            continue;
        std::erase_if(kept, [&need](const Things &each) { return meets(need, each); });
        kept.push_back(need);
    }
    return kept;
}

/// What most of \a needs have in common; of several, what is found in every house.
Equipment mostShared(const std::vector<Things> &needs)
{
    constexpr std::array byHouse{
        Equipment::Wall,    Equipment::Chair, Equipment::Bed,  Equipment::Pillow, Equipment::Towel,
        Equipment::Counter, Equipment::Mat,   Equipment::Step, Equipment::Strap,  Equipment::Ball};
    return *std::ranges::max_element(byHouse, {}, [&needs](Equipment thing) {
        return std::ranges::count_if(needs,
                                     [thing](const Things &need) { return has(need, thing); });
    });
}

/// As few things as meet all of \a needs: alternatives that share a thing ask for that thing.
std::vector<Things> merged(std::vector<Things> needs)
{
    needs = narrowest(needs);
    while (true) {
        std::vector<Things> shared;
        for (const Things &need : needs) {
            const auto count = std::ranges::count_if(
                needs, [&need](const Things &other) { return overlap(need, other); });
            if (count > 1)
                shared.push_back(need);
        }
        if (shared.empty())
            return needs;
        const Equipment thing = mostShared(shared);
        removeMet(needs, thing);
        needs.insert(needs.begin(), Things{thing});
    }
}

std::vector<Things> needsOf(const std::vector<EquipmentNeed> &needs, bool optional)
{
    std::vector<Things> all;
    for (const EquipmentNeed &need : needs) {
        if (need.optional == optional)
            all.push_back(need.anyOf);
    }
    return all;
}

/// Whether somebody leans on the chair.
bool isChairSturdy(const std::vector<EquipmentNeed> &needs)
{
    return std::ranges::any_of(needs, [](const EquipmentNeed &need) {
        return has(need.anyOf, Equipment::Chair) && need.use.find("sturdy") != std::string::npos;
    });
}

QString inWords(const Things &things, bool sturdyChair)
{
    QStringList words;
    for (const Equipment thing : things) {
        const std::string_view word = wordFor(thing);
        const QString plain = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        words += thing == Equipment::Chair && sturdyChair
                     ? QCoreApplication::translate("Sheet", "sturdy chair")
                     : plain;
    }
    return words.join(QStringLiteral(" or "));
}

/// Single things between commas, then alternatives, which a comma would not keep apart.
QString listed(const std::vector<Things> &needs, bool sturdyChair)
{
    QStringList single;
    QStringList alternatives;
    for (const Things &need : needs)
        (need.size() == 1 ? single : alternatives) += inWords(need, sturdyChair);
    QStringList parts = alternatives;
    if (!single.isEmpty())
        parts.prepend(single.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString equipmentInWords(const ResolvedRoutine &routine)
{
    const std::vector<EquipmentNeed> needs = equipment(routine);
    const bool sturdyChair = isChairSturdy(needs);
    const std::vector<Things> needed = merged(needsOf(needs, false));
    std::vector<Things> optional = needsOf(needs, true);
    removeNamed(optional, needed);
    optional = merged(std::move(optional));

    QStringList parts;
    if (!needed.empty())
        parts += listed(needed, sturdyChair);
    if (!optional.empty()) {
        parts += QCoreApplication::translate("Sheet", "optional: %1")
                     .arg(listed(optional, sturdyChair).replace(u';', u','));
    }
    if (parts.isEmpty())
        return QCoreApplication::translate("Sheet", "Nothing needed");
    return capitalised(parts.join(QStringLiteral("; ")));
}

} // namespace hipwise
