#include "ui/routine/person_notice.h"

#include "safety/change_words.h"
#include "safety/warning_sign.h"
#include "sheet/sheet_words.h"
#include "ui/routine/why_link.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/text_link.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

using enum Adaptation::Verdict;

/// Those that something is told of: what somebody has to be asked for, or all.
std::vector<CautionFlag> reasonsOf(const AdaptedRoutine &routine)
{
    if (routine.adaptation.verdict != AskFirst)
        return routine.flags;
    std::vector<CautionFlag> reasons;
    std::ranges::copy_if(routine.flags, std::back_inserter(reasons), &CautionFlag::blocksAll);
    return reasons;
}

std::vector<std::string> sourceIds(const std::vector<CautionFlag> &flags)
{
    std::vector<std::string> ids;
    for (const CautionFlag &flag : flags) {
        for (const std::string &id : flag.sources) {
            if (std::ranges::find(ids, id) == ids.end())
                ids.push_back(id);
        }
    }
    return ids;
}

/// The one reason stands here, so that it need not stand with each change.
QString headingFor(const AdaptedRoutine &routine)
{
    if (routine.adaptation.verdict != Adapted)
        return PersonNotice::tr("Nothing had to change");
    return routine.flags.size() == 1
               ? PersonNotice::tr("Adapted for: %1").arg(toQString(namesOf(routine.flags)))
               : PersonNotice::tr("Adapted for you");
}

} // namespace

bool needsNotice(const AdaptedRoutine &routine)
{
    return routine.adaptation.verdict != AsItIs || !routine.flags.empty();
}

PersonNotice::PersonNotice(const AdaptedRoutine &routine, const std::vector<CatalogRoutine> &offers,
                           const Catalog &catalog, QWidget *parent)
    : Panel(routine.canStart() ? Kind::News : Kind::Care, parent)
{
    setObjectName(QStringLiteral("personNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 20);
    layout->setSpacing(8);
    if (routine.canStart())
        addChanges(*layout, routine);
    else if (routine.adaptation.verdict == TooLittle)
        addOffers(*layout, routine, offers);
    else
        addAdvice(*layout, routine);
    const std::vector<Source> sources = catalog.sources(sourceIds(reasonsOf(routine)));
    if (!sources.empty())
        layout->addWidget(new WhyLink(sources));
}

void PersonNotice::addChanges(QVBoxLayout &layout, const AdaptedRoutine &routine)
{
    layout.addWidget(new Prose(headingFor(routine), TextRole::Heading, &Tokens::deep));
    for (const std::string &sentence : inWords(routine.adaptation.changes, routine.flags))
        layout.addWidget(new Prose(toQString(sentence), TextRole::Body));
    for (const CautionFlag &flag : reasonsOf(routine)) {
        for (const std::string &text : {flag.advice, flag.cap}) {
            if (!text.empty())
                layout.addWidget(new Prose(toQString(text), TextRole::Small, &Tokens::ink2));
        }
    }
}

void PersonNotice::addOffers(QVBoxLayout &layout, const AdaptedRoutine &routine,
                             const std::vector<CatalogRoutine> &offers)
{
    layout.addWidget(
        new Prose(tr("Too little of this routine suits you"), TextRole::Heading, &Tokens::amber));
    layout.addWidget(new Prose(
        tr("Most of its steps are left out because of: %1.").arg(toQString(namesOf(routine.flags))),
        TextRole::Body));
    if (offers.empty())
        return;
    layout.addWidget(new Prose(tr("These suit you better:"), TextRole::BodyStrong));
    auto *others = new QWidget;
    auto *row = new FlowLayout(10, 8, others);
    for (const CatalogRoutine &offer : offers) {
        const Routine &other = offer.content.routine;
        // An ampersand alone would be taken for the mark of a key.
        const QString title = toQString(other.title).replace(u'&', QStringLiteral("&&"));
        auto *button = new Button(Button::Kind::Secondary, title);
        button->setObjectName(QStringLiteral("offer-") + toQString(other.id));
        connect(button, &Button::clicked, this,
                [this, id = toQString(other.id)] { Q_EMIT routineRequested(id); });
        row->addWidget(button);
    }
    layout.addWidget(others);
}

void PersonNotice::addAdvice(QVBoxLayout &layout, const AdaptedRoutine &routine)
{
    const bool hasSign =
        std::ranges::find(routine.flags, warningSignId, &CautionFlag::id) != routine.flags.end();
    layout.addWidget(new Prose(hasSign ? tr("First have this looked at") : tr("Ask first"),
                               TextRole::Heading, hasSign ? &Tokens::red : &Tokens::amber));
    for (const CautionFlag &flag : reasonsOf(routine)) {
        const bool isSign = flag.id == warningSignId && !flag.ask.empty();
        layout.addWidget(new Prose(isSign ? toQString(flag.ask) : capitalised(toQString(flag.name)),
                                   TextRole::BodyStrong));
        layout.addWidget(new Prose(toQString(flag.advice), TextRole::Body));
    }
    auto *answers = new TextLink(tr("Answer again"));
    answers->setObjectName(QStringLiteral("answersLink"));
    connect(answers, &TextLink::clicked, this, &PersonNotice::answersRequested);
    layout.addWidget(answers, 0, Qt::AlignLeft);
}

} // namespace hipwise
