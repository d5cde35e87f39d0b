#include "ui/safety/safety_page.h"

#include "ui/safety/advice_view.h"
#include "ui/safety/reasons_panel.h"
#include "ui/safety/sign_list.h"
#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int roomyWidth = 1000;

} // namespace

SafetyPage::SafetyPage(const SafetyTables &tables, QWidget *parent)
    : QWidget(parent)
    , m_views(new QStackedWidget)
{
    m_views->addWidget(makeQuestion(tables));
    m_views->addWidget(makeAdvice(tables));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_views);
    fit(); // puts the answers in their place, so that one of them can have the focus
}

QWidget *SafetyPage::makeQuestion(const SafetyTables &tables)
{
    m_reasons = new ReasonsPanel(tables.stopRules);
    m_signs = new SignList(tables.redFlags);
    m_signArea = new QScrollArea;
    makeCalm(*m_signArea);
    m_signArea->setWidgetResizable(true);
    m_signArea->setFocusPolicy(Qt::NoFocus);
    m_signArea->setWidget(m_signs);
    m_signs->setAutoFillBackground(false);
    // Queued: the list has its new height only when the layout has run.
    connect(
        m_signs, &SignList::moreShown, m_signArea,
        [this] {
            QScrollBar *bar = m_signArea->verticalScrollBar();
            bar->setValue(bar->value() + 140);
        },
        Qt::QueuedConnection);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Prose(tr("Before you start"), TextRole::TitleL));
    words->addSpacing(6);
    words->addWidget(new Prose(tr("Is any of this true for you, new or getting worse?"),
                               TextRole::BodyL, &Tokens::ink2));
    words->addSpacing(20);
    words->addWidget(m_signArea, 1);
    m_answers = makeAnswers();

    auto *question = new QWidget;
    m_question = new QGridLayout(question);
    m_question->setContentsMargins(0, 0, 0, 0);
    m_question->setHorizontalSpacing(32);
    m_question->setVerticalSpacing(16);
    m_question->setColumnStretch(0, 1);
    m_question->setRowStretch(0, 1);
    m_question->addLayout(words, 0, 0);
    return question;
}

QWidget *SafetyPage::makeAnswers()
{
    m_none = new Button(Button::Kind::Primary, tr("None of these"));
    m_none->setObjectName(QStringLiteral("noneButton"));
    m_none->setSizeKind(Button::Size::Large);
    connect(m_none, &Button::clicked, this, &SafetyPage::accepted);
    auto *one = new Button(Button::Kind::Secondary, tr("One of these is true"));
    one->setObjectName(QStringLiteral("oneButton"));
    connect(one, &Button::clicked, this, &SafetyPage::showAdvice);
    auto *notNow = new Button(Button::Kind::Quiet, tr("Not now"));
    notNow->setObjectName(QStringLiteral("notNowButton"));
    connect(notNow, &Button::clicked, this, &SafetyPage::declined);

    auto *answers = new QWidget;
    auto *layout = new FlowLayout(12, 8, answers);
    layout->addWidget(m_none);
    layout->addWidget(one);
    layout->addWidget(notNow);
    return answers;
}

QWidget *SafetyPage::makeAdvice(const SafetyTables &tables)
{
    auto *back = new Button(Button::Kind::Secondary, tr("Back to the question"));
    back->setObjectName(QStringLiteral("backButton"));
    connect(back, &Button::clicked, this, &SafetyPage::reset);
    m_close = new Button(Button::Kind::Primary, tr("Close"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    connect(m_close, &Button::clicked, this, &SafetyPage::declined);
    auto *answers = new QWidget;
    auto *row = new FlowLayout(12, 8, answers);
    row->addWidget(m_close);
    row->addWidget(back);

    auto *advice = new QWidget;
    auto *layout = new QVBoxLayout(advice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Prose(tr("Have it checked first"), TextRole::TitleL));
    layout->addSpacing(6);
    layout->addWidget(new Prose(tr("Find what is true for you. The line below it says what to do."),
                                TextRole::BodyL, &Tokens::ink2));
    layout->addSpacing(20);
    layout->addWidget(new AdviceView(tables.redFlags), 1);
    layout->addSpacing(16);
    layout->addWidget(answers);
    return advice;
}

void SafetyPage::showAdvice()
{
    m_views->setCurrentIndex(1);
    m_close->setFocus();
}

void SafetyPage::reset()
{
    m_signs->reset();
    m_signArea->verticalScrollBar()->setValue(0);
    m_views->setCurrentIndex(0);
    m_none->setFocus();
}

void SafetyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SafetyPage::fit()
{
    const bool roomy = width() >= roomyWidth * textScale();
    const int edge = roomy ? 48 : 32;
    layout()->setContentsMargins(edge, roomy ? 40 : 28, edge, roomy ? 36 : 24);
    m_signs->setCompact(!roomy);
    m_reasons->setFixedWidth(qMin(qRound((roomy ? 340 : 260) * textScale()), width() * 2 / 5));
    // Where it is narrow the answers need the whole width.
    m_question->addWidget(m_reasons, 0, 1, roomy ? 2 : 1, 1);
    m_question->addWidget(m_answers, 1, 0, 1, roomy ? 1 : 2);
}

} // namespace hipwise
