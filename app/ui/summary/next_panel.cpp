#include "ui/summary/next_panel.h"

#include "ui/routine/why_link.h"
#include "ui/style/words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

QString usualSentence(const Routine &routine)
{
    return routine.frequency.empty()
               ? NextPanel::tr("Next: the same again, whenever it suits you.")
               : NextPanel::tr("Next: the same again, %1.").arg(toQString(routine.frequency));
}

} // namespace

NextPanel::NextPanel(const Routine &routine, QWidget *parent)
    : Panel(Kind::News, parent)
    , m_usual(usualSentence(routine))
    , m_icon(new IconView(QStringLiteral("calendar"), 26, &Tokens::deep))
    , m_sentence(new Prose({}, TextRole::Heading))
    , m_reason(new Prose(toQString(routine.note), TextRole::Body))
    , m_words(new QVBoxLayout)
{
    setObjectName(QStringLiteral("nextPanel"));
    m_sentence->setObjectName(QStringLiteral("nextSentence"));
    m_reason->setObjectName(QStringLiteral("nextReason"));
    setRadius(20);
    m_words->setSpacing(6);
    m_words->addWidget(m_sentence);
    m_words->addWidget(m_reason);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_words, 1);
    m_reason->setVisible(!routine.note.empty());
    m_sentence->setText(m_usual);
}

void NextPanel::setAskedAgain()
{
    m_usual = tr("Next: your routine, once the questions before it say so.");
    m_sentence->setText(m_usual);
    m_reason->hide();
}

void NextPanel::setWords(DayLight light, const NextWords &words, const std::vector<Source> &sources)
{
    const bool isGreen = light == DayLight::Green;
    setKind(isGreen ? Kind::News : Kind::Care);
    m_icon->setIconName(isGreen ? QStringLiteral("calendar") : QStringLiteral("info"));
    m_sentence->setText(isGreen ? m_usual : toQString(words.sentence));
    m_reason->setText(toQString(words.reason) + u' ' +
                      tr("We will ask once more how you feel next time."));
    m_reason->show();
    delete m_why;
    m_why = nullptr;
    if (!sources.empty()) {
        m_why = new WhyLink(sources);
        m_words->addWidget(m_why);
    }
}

} // namespace hipwise
