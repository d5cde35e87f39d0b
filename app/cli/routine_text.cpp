#include "cli/routine_text.h"

#include "cli/person_option.h"
#include "cli/printable.h"
#include "cli/step_text.h"
#include "cli/text_table.h"
#include "session/minutes.h"

namespace hipwise {

namespace {

QString heading(const Routine &routine)
{
    TextTable table(0);
    table.add({fromUtf8(routine.title) + u' ' + u'(' + fromUtf8(routine.id) + u')'});
    return table.text();
}

QString equipmentText(const ResolvedRoutine &routine)
{
    QStringList needs;
    for (const EquipmentNeed &need : equipment(routine))
        needs.append(fromUtf8(inWords(need)));
    return needs.isEmpty() ? QStringLiteral("none") : needs.join(QStringLiteral(", "));
}

QString factsText(const CatalogRoutine &routine)
{
    const Routine &said = routine.content.routine;
    const auto steps = QString::number(routine.content.steps.size());
    TextTable table(0);
    const auto add = [&table](const QString &label, const QString &text) {
        if (!text.isEmpty())
            table.add({label, text});
    };
    add(QStringLiteral("Goal"), fromUtf8(said.goal));
    add(QStringLiteral("For"), fromUtf8(said.audience));
    add(QStringLiteral("How often"), fromUtf8(said.frequency));
    add(QStringLiteral("Level"), fromUtf8(wordFor(said.level)));
    add(QStringLiteral("Time"), fromUtf8(stampText(routine.length)) + QStringLiteral(" min, ") +
                                    steps +
                                    (routine.content.steps.size() == 1 ? QStringLiteral(" step")
                                                                       : QStringLiteral(" steps")));
    add(QStringLiteral("Equipment"), equipmentText(routine.content));
    add(QStringLiteral("Note"), fromUtf8(said.note));
    return table.text();
}

QString sourceText(const Source &source)
{
    QString text = fromUtf8(source.author);
    if (!source.year.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + fromUtf8(source.year);
    text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + fromUtf8(source.title);
    return source.reference.empty() ? text
                                    : text + QStringLiteral(". ") + fromUtf8(source.reference);
}

QString sourcesText(const std::vector<Source> &sources)
{
    if (sources.empty())
        return {};
    TextTable table(2);
    for (const Source &source : sources)
        table.add({QString(QLatin1Char(source.tier)), sourceText(source)});
    return QStringLiteral("\nSources: A study or guideline, B health service, C technique "
                          "wording only\n") +
           table.text();
}

} // namespace

QString routineText(const AdaptedRoutine &adapted, const Catalog &catalog)
{
    const CatalogRoutine &routine = adapted.routine;
    QString text = heading(routine.content.routine) + u'\n' + factsText(routine);
    text += changesText(adapted);
    int number = 0;
    for (const PrescribedStep &step : routine.content.steps)
        text += u'\n' + stepText(++number, step, catalog.safety().flags);
    return text + sourcesText(catalog.sources(sources(routine.content)));
}

} // namespace hipwise
