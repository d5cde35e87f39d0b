#include "ui/routine/step_details.h"

#include "sheet/sheet_words.h"
#include "ui/figure/demonstrator.h"
#include "ui/routine/source_list.h"
#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_link.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hipwise {

namespace {

QString iconFor(Caution::Action action)
{
    switch (action) {
    case Caution::Action::Note:
        return QStringLiteral("info");
    case Caution::Action::Adapt:
        return QStringLiteral("swap");
    case Caution::Action::Avoid:
        return QStringLiteral("warning");
    }
    return {};
}

Panel *cautionCard(const QString &iconName, const QString &text)
{
    auto *card = new Panel(Panel::Kind::Care);
    card->setRadius(12);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(14, 11, 14, 11);
    layout->setSpacing(12);
    layout->addWidget(new IconView(iconName, 20, &Tokens::amber), 0, Qt::AlignTop);
    layout->addWidget(new Prose(text, TextRole::Small), 1);
    return card;
}

QString textOf(const std::optional<StepVariant> &variant)
{
    return variant ? toQString(variant->text) : QString();
}

} // namespace

StepDetails::StepDetails(Figures &figures, const PrescribedStep &step, const QString &avoid,
                         const std::vector<Source> &sources, Figure figure, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 6, 22, 22);
    layout->setSpacing(18);

    if (figure == Figure::Here && figures.studio().draws(step.step))
        addFigure(figures, step.step);
    if (figure == Figure::Here)
        addLink();
    addText(tr("In this routine"), toQString(step.note));
    addText(tr("Set-up"), toQString(step.step.setup));
    addCues(step.step);
    addText(tr("Breathing"), toQString(step.step.breathing));
    addText(tr("Common mistake"), toQString(step.step.mistake));
    addText(tr("Easier"), textOf(step.step.easier));
    addText(tr("Harder"), textOf(step.step.harder));
    addCautions(step.step, avoid);
    addSources(step.step, sources);
}

void StepDetails::addFigure(Figures &figures, const Step &step)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(new Demonstrator(figures, step));
}

void StepDetails::addLink()
{
    auto *link = new TextLink(tr("Watch and try this step"));
    link->setObjectName(QStringLiteral("stepLink"));
    connect(link, &TextLink::clicked, this, &StepDetails::stepRequested);
    static_cast<QVBoxLayout *>(layout())->addWidget(link, 0, Qt::AlignLeft);
}

QVBoxLayout *StepDetails::addSection(const QString &heading)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(4);
    section->addWidget(new Prose(heading, TextRole::SmallStrong, &Tokens::ink2));
    static_cast<QVBoxLayout *>(layout())->addLayout(section);
    return section;
}

void StepDetails::addText(const QString &heading, const QString &text)
{
    if (!text.isEmpty())
        addSection(heading)->addWidget(new Prose(text, TextRole::Body));
}

void StepDetails::addCues(const Step &step)
{
    if (step.cues.empty())
        return;
    QVBoxLayout *section = addSection(tr("How to do it"));
    section->setSpacing(8);
    int number = 0;
    for (const std::string &cue : step.cues) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *count = new Prose(tr("%1.").arg(++number), TextRole::BodyStrong, &Tokens::deep);
        count->setFixedWidth(qMax(22, count->sizeHint().width()));
        row->addWidget(count, 0, Qt::AlignTop);
        row->addWidget(new Prose(toQString(spoken(cue, std::nullopt)), TextRole::Body), 1);
        section->addLayout(row);
    }
}

void StepDetails::addCautions(const Step &step, const QString &avoid)
{
    if (step.cautions.empty() && avoid.isEmpty())
        return;
    QVBoxLayout *section = addSection(tr("Take care"));
    section->setSpacing(8);
    for (const Caution &caution : step.cautions)
        section->addWidget(cautionCard(iconFor(caution.action), toQString(caution.text)));
    if (!avoid.isEmpty()) {
        section->addWidget(
            cautionCard(iconFor(Caution::Action::Avoid), tr("Not for: %1.").arg(avoid)));
    }
}

void StepDetails::addSources(const Step &step, const std::vector<Source> &sources)
{
    QVBoxLayout *section = addSection(tr("Sources"));
    if (!isTechniqueChecked(step)) {
        section->addWidget(new Prose(tr("Not yet checked against a source: the movement itself."),
                                     TextRole::Small, &Tokens::amber));
    } else if (sources.empty()) {
        section->addWidget(new Prose(tr("None named."), TextRole::Small));
    }
    section->addWidget(new SourceList(sources));
}

} // namespace hipwise
