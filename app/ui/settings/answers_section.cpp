#include "ui/settings/answers_section.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

AnswersSection::AnswersSection(QWidget *parent)
    : QWidget(parent)
    , m_words(new Prose({}, TextRole::Small, &Tokens::ink2))
    , m_delete(new Button(Button::Kind::Secondary, tr("Delete answers and sessions")))
{
    auto *again = new Button(Button::Kind::Secondary, tr("Answer again"));
    again->setObjectName(QStringLiteral("answerAgainButton"));
    connect(again, &Button::clicked, this, &AnswersSection::askAgainRequested);
    m_delete->setObjectName(QStringLiteral("deleteAnswersButton"));
    connect(m_delete, &Button::clicked, this, &AnswersSection::deleteRequested);

    auto *ways = new QWidget;
    auto *row = new FlowLayout(8, 8, ways);
    row->addWidget(again);
    row->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new Prose(tr("Safety questions"), TextRole::Heading));
    layout->addWidget(m_words);
    layout->addSpacing(10);
    layout->addWidget(ways);
    setKept(false);
}

void AnswersSection::setKept(bool isKept)
{
    m_words->setText(isKept ? tr("Your answers and your sessions are kept on this computer only, "
                                 "and only you can read them.")
                            : tr("No answers are kept. They are asked before the next session."));
    m_delete->setEnabled(isKept);
}

} // namespace hipwise
