#include "ui/routine/routine_facts.h"

#include "sheet/sheet_words.h"
#include "ui/routine/side_choice.h"
#include "ui/routine/sound_choice.h"
#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_link.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

bool hasSides(const ResolvedRoutine &routine)
{
    return std::ranges::any_of(routine.steps, [](const PrescribedStep &each) {
        return each.step.laterality == Laterality::Unilateral;
    });
}

} // namespace

RoutineFacts::RoutineFacts(const CatalogRoutine &routine, std::optional<Side> firstSide,
                           QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 4, 24);
    layout->setSpacing(16);

    if (hasSides(routine.content)) {
        auto *choice = new SideChoice(firstSide);
        connect(choice, &SideChoice::chosen, this, &RoutineFacts::firstSideChosen);
        auto *question = new QVBoxLayout;
        question->setSpacing(8);
        question->addWidget(
            new Prose(tr("Which side first"), TextRole::SmallStrong, &Tokens::ink2));
        question->addWidget(choice);
        layout->addLayout(question);
        layout->addSpacing(4);
    }
    const Routine &file = routine.content.routine;
    addText(QStringLiteral("target"), tr("What it is for"), toQString(file.goal));
    addText(QStringLiteral("need"), tr("You need"), equipmentText(routine.content));
    addText(QStringLiteral("drop"), tr("Where you feel it"), feelText(routine.content));
    addText(QStringLiteral("position-standing"), tr("For whom"),
            capitalised(toQString(file.audience)));
    addText(QStringLiteral("info"), tr("Good to know"), toQString(file.note));
    addSources(routine.content);
    layout->addStretch();
}

void RoutineFacts::addSound(const std::optional<SoundProfile> &sound)
{
    auto *choice = new SoundChoice(sound);
    connect(choice, &SoundChoice::chosen, this, &RoutineFacts::soundChosen);
    auto *question = new QVBoxLayout;
    question->setSpacing(8);
    question->addWidget(new Prose(tr("Its sound"), TextRole::SmallStrong, &Tokens::ink2));
    question->addWidget(choice);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(column->count() - 1, question); // before what stretches
}

void RoutineFacts::addText(const QString &iconName, const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        add(iconName, heading, new Prose(text, TextRole::Body));
}

void RoutineFacts::add(const QString &iconName, const QString &heading, QWidget *content)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(new IconView(iconName, 20, &Tokens::ink), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(new Prose(heading, TextRole::SmallStrong, &Tokens::ink2));
    const bool isFixed = content->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    words->addWidget(content, 0, isFixed ? Qt::AlignLeft : Qt::Alignment());
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RoutineFacts::addSources(const ResolvedRoutine &routine)
{
    const auto count = static_cast<int>(sources(routine).size());
    if (count == 0) {
        addText(QStringLiteral("book"), tr("Checked against"), tr("No source is named."));
        return;
    }
    auto *link = new TextLink(count == 1 ? tr("1 source") : tr("%1 sources").arg(count));
    link->setObjectName(QStringLiteral("sourcesLink"));
    connect(link, &TextLink::clicked, this, &RoutineFacts::sourcesRequested);
    add(QStringLiteral("book"), tr("Checked against"), link);
    const auto unchecked = static_cast<int>(std::ranges::count_if(
        routine.steps, [](const PrescribedStep &each) { return !isTechniqueChecked(each.step); }));
    if (unchecked > 0) {
        addText(QStringLiteral("info"), tr("Not yet checked against a source"),
                unchecked == 1 ? tr("The movement of 1 step")
                               : tr("The movement of %1 steps").arg(unchecked));
    }
}

} // namespace hipwise
