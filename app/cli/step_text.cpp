#include "cli/step_text.h"

#include "cli/caution_words.h"
#include "cli/printable.h"
#include "cli/text_table.h"

namespace hipwise {

namespace {

constexpr qsizetype indent = 4;

QString heading(int number, const Step &step)
{
    const QString ordinal = QStringLiteral("%1.").arg(number).leftJustified(indent);
    return ordinal + fromUtf8(step.name) + QStringLiteral(" (") + fromUtf8(wordFor(step.position)) +
           QStringLiteral(", ") + fromUtf8(wordFor(step.kind)) + QStringLiteral(")\n");
}

QString cuesText(const Step &step)
{
    TextTable table(indent);
    for (const std::string &cue : step.cues)
        table.add({QStringLiteral("-"), fromUtf8(spoken(cue, std::nullopt))});
    return table.text();
}

QString capitalised(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

QString cautionText(const Caution &caution, const std::vector<CautionFlag> &flags)
{
    QStringList names;
    for (const std::string &id : caution.flags)
        names.append(fromUtf8(flagName(id, flags)));
    const QString text = fromUtf8(caution.text);
    return names.isEmpty() ? text
                           : text + QStringLiteral(" (") + names.join(QStringLiteral("; ")) + u')';
}

QString adviceText(const PrescribedStep &prescribed, const std::vector<CautionFlag> &flags)
{
    const Step &step = prescribed.step;
    TextTable table(indent);
    const auto add = [&table](const QString &label, const QString &text) {
        if (!text.isEmpty())
            table.add({label, text});
    };
    add(QStringLiteral("Here"), fromUtf8(prescribed.note));
    add(QStringLiteral("Feel it"), fromUtf8(step.feel));
    add(QStringLiteral("Breathing"), fromUtf8(step.breathing));
    add(QStringLiteral("Mistake"), fromUtf8(step.mistake));
    add(QStringLiteral("Easier"), step.easier ? fromUtf8(step.easier->text) : QString());
    add(QStringLiteral("Harder"), step.harder ? fromUtf8(step.harder->text) : QString());
    for (const Caution &caution : step.cautions)
        add(capitalised(fromUtf8(wordFor(caution.action))), cautionText(caution, flags));
    return table.text();
}

} // namespace

QString stepText(int number, const PrescribedStep &prescribed,
                 const std::vector<CautionFlag> &flags)
{
    const Step &step = prescribed.step;
    TextTable table(indent);
    table.add({fromUtf8(inWords(prescribed.dose, step.laterality))});
    table.add({fromUtf8(step.setup)});
    return heading(number, step) + table.text() + cuesText(step) + u'\n' +
           adviceText(prescribed, flags);
}

} // namespace hipwise
