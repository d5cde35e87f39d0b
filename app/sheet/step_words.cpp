#include "sheet/step_words.h"

#include "sheet/sheet_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>

namespace hipwise {

namespace {

QString positionInWords(Position position)
{
    switch (position) {
    case Position::Lying:
        return QCoreApplication::translate("Sheet", "Lying");
    case Position::Seated:
        return QCoreApplication::translate("Sheet", "Seated");
    case Position::Standing:
        return QCoreApplication::translate("Sheet", "Standing");
    case Position::Kneeling:
        return QCoreApplication::translate("Sheet", "Kneeling");
    case Position::FloorSitting:
        return QCoreApplication::translate("Sheet", "Sitting on the floor");
    }
    return {};
}

std::optional<Equipment> thing(Support support)
{
    switch (support) {
    case Support::None:
        return std::nullopt;
    case Support::Mat:
        return Equipment::Mat;
    case Support::Bed:
        return Equipment::Bed;
    case Support::Chair:
        return Equipment::Chair;
    case Support::Wall:
        return Equipment::Wall;
    case Support::Counter:
        return Equipment::Counter;
    }
    return std::nullopt;
}

/// \a things as in "mat or bed".
QString supportInWords(const Step &step, const QString &things)
{
    switch (step.support) {
    case Support::None:
        return {};
    case Support::Mat:
    case Support::Bed:
        return QCoreApplication::translate("Sheet", "on a %1").arg(things);
    case Support::Chair:
        return (step.position == Position::Seated
                    ? QCoreApplication::translate("Sheet", "on a %1")
                    : QCoreApplication::translate("Sheet", "with a %1"))
            .arg(things);
    case Support::Wall:
    case Support::Counter:
        return QCoreApplication::translate("Sheet", "at a %1").arg(things);
    }
    return {};
}

/// The need that the support of \a step answers; end() if it is not among the equipment.
auto supportingNeed(const Step &step)
{
    const std::optional<Equipment> support = thing(step.support);
    return std::ranges::find_if(step.equipment, [support](const EquipmentNeed &need) {
        return support && !need.optional && std::ranges::count(need.anyOf, *support) > 0;
    });
}

} // namespace

QString placeInWords(const Step &step)
{
    QString place = positionInWords(step.position);
    const auto carrier = supportingNeed(step);
    if (const std::optional<Equipment> support = thing(step.support)) {
        EquipmentNeed need;
        need.anyOf = {*support};
        if (carrier != step.equipment.end())
            need = *carrier;
        place += QLatin1String(", ") + supportInWords(step, QString::fromStdString(inWords(need)));
    }
    QStringList parts{place};
    for (auto need = step.equipment.begin(); need != step.equipment.end(); ++need) {
        if (need != carrier)
            parts += QString::fromStdString(inWords(*need));
    }
    return parts.join(QStringLiteral(" · "));
}

QString usesInWords(const Step &step)
{
    QStringList parts;
    for (const EquipmentNeed &need : step.equipment) {
        if (!need.optional && !need.use.empty())
            parts += QString::fromStdString(inWords(need));
    }
    return sentence(parts.join(QStringLiteral("; ")));
}

} // namespace hipwise
