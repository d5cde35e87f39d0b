#include "ui/style/words.h"

#include "session/minutes.h"

#include <QCoreApplication>
#include <QStringList>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::words", text);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString positionName(Position position)
{
    switch (position) {
    case Position::Lying:
        return translated("Lying");
    case Position::Seated:
        return translated("Seated");
    case Position::Standing:
        return translated("Standing");
    case Position::Kneeling:
        return translated("Kneeling");
    case Position::FloorSitting:
        return translated("Floor");
    }
    return {};
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Beginner:
        return translated("Beginner");
    case Level::Intermediate:
        return translated("Intermediate");
    case Level::Advanced:
        return translated("Advanced");
    }
    return {};
}

QString minutesText(Milliseconds length)
{
    return translated("%1 min").arg(minutes(length));
}

QString lengthText(std::optional<Milliseconds> length)
{
    return length ? minutesText(*length) : translated("Not for you now");
}

QString equipmentText(const ResolvedRoutine &routine)
{
    QStringList needed;
    QStringList optional;
    for (EquipmentNeed need : equipment(routine)) {
        QStringList &list = need.optional ? optional : needed;
        need.optional = false;
        list.append(toQString(inWords(need)));
    }
    QString text =
        needed.isEmpty() ? translated("Nothing") : capitalised(needed.join(QStringLiteral(", ")));
    if (!optional.isEmpty())
        text += translated(". If you like: %1").arg(optional.join(QStringLiteral(", ")));
    return text;
}

QString feelText(const ResolvedRoutine &routine)
{
    QStringList places;
    for (const PrescribedStep &each : routine.steps) {
        const bool works =
            each.step.kind != StepKind::Breathing && each.step.kind != StepKind::Rest;
        for (const QString &place :
             toQString(each.step.feel).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            if (works && !places.contains(place))
                places.append(place);
        }
    }
    return capitalised(places.mid(0, 4).join(QStringLiteral(", ")));
}

} // namespace hipwise
