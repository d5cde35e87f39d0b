#include "ui/history/resume_strip.h"

#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"

#include <QBoxLayout>

namespace hipwise {

ResumeStrip::ResumeStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new Prose({}, TextRole::BodyStrong))
    , m_resume(new Button(Button::Kind::Primary, tr("Resume"), QStringLiteral("play")))
    , m_notNow(new Button(Button::Kind::Quiet, tr("Not now")))
{
    setObjectName(QStringLiteral("resumeStrip"));
    m_words->setObjectName(QStringLiteral("resumeWords"));
    m_resume->setObjectName(QStringLiteral("resumeButton"));
    m_notNow->setObjectName(QStringLiteral("notNowButton"));
    connect(m_resume, &Button::clicked, this, &ResumeStrip::resumeRequested);
    connect(m_notNow, &Button::clicked, this, &ResumeStrip::declined);

    auto *panel = new Panel(Panel::Kind::News);
    // With very large text there is no room beside each other.
    const auto direction = textScale() < 1.4 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    auto *row = new QBoxLayout(direction, panel);
    row->setContentsMargins(20, 10, 14, 10);
    row->setSpacing(14);
    row->addWidget(m_words, 1);
    row->addWidget(m_resume, 0, Qt::AlignVCenter | Qt::AlignLeft);
    row->addWidget(m_notNow, 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    hide();
}

void ResumeStrip::setOffer(const QString &sentence)
{
    m_words->setText(sentence);
    // Whoever comes to a button first hears what it is about.
    m_resume->setAccessibleDescription(sentence);
    m_notNow->setAccessibleDescription(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace hipwise
