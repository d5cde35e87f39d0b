#include "ui/library/filter_words.h"

#include "ui/style/words.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::FilterBar", text);
}

} // namespace

QString aimName(Aim aim)
{
    switch (aim) {
    case Aim::Loosen:
        return translated("Loosen up");
    case Aim::Desk:
        return translated("At the desk");
    case Aim::Travel:
        return translated("On the way");
    case Aim::InBed:
        return translated("In bed");
    case Aim::WindDown:
        return translated("Wind down");
    case Aim::BeforeSport:
        return translated("Before sport");
    case Aim::AfterSport:
        return translated("After sport");
    case Aim::Strength:
        return translated("Build strength");
    case Aim::FirstWeeks:
        return translated("First weeks");
    case Aim::ExtraCare:
        return translated("With extra care");
    }
    return {};
}

QString areaName(BodyArea area)
{
    switch (area) {
    case BodyArea::FrontOfHip:
        return translated("Front of the hip");
    case BodyArea::Buttock:
        return translated("Buttock");
    case BodyArea::InnerThigh:
        return translated("Inner thigh");
    case BodyArea::OuterHip:
        return translated("Outer hip");
    case BodyArea::BackOfThigh:
        return translated("Back of the thigh");
    case BodyArea::FrontOfThigh:
        return translated("Front of the thigh");
    case BodyArea::LowBack:
        return translated("Low back");
    case BodyArea::UpperBack:
        return translated("Upper back");
    }
    return {};
}

QString thingName(Equipment thing)
{
    QString name = toQString(wordFor(thing));
    name[0] = name[0].toUpper();
    return name;
}

} // namespace hipwise
