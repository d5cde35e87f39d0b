#include "ui/screening/screening_page.h"

#include "ui/player/segment_bar.h"
#include "ui/safety/advice_view.h"
#include "ui/safety/reasons_panel.h"
#include "ui/screening/question_view.h"
#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int roomyWidth = 1000;

/// Of \a known those with one of \a ids.
std::vector<RedFlag> signsWith(const std::vector<RedFlag> &known,
                               const std::vector<std::string> &ids)
{
    std::vector<RedFlag> signs;
    std::ranges::copy_if(known, std::back_inserter(signs), [&ids](const RedFlag &sign) {
        return std::ranges::find(ids, sign.id) != ids.end();
    });
    return signs;
}

} // namespace

ScreeningPage::ScreeningPage(SafetyTables tables, QWidget *parent)
    : QWidget(parent)
    , m_tables(std::move(tables))
    , m_questions(screeningQuestions(m_tables))
    , m_progress(new SegmentBar)
    , m_pageWords(new Label(TextRole::Small, &Tokens::ink2))
    , m_body(new QStackedWidget)
    , m_reasons(new ReasonsPanel(m_tables.stopRules))
    , m_back(new Button(Button::Kind::Quiet, tr("Back"), QStringLiteral("arrow-left")))
    , m_next(new Button(Button::Kind::Primary, tr("None of these")))
    , m_notNow(new Button(Button::Kind::Quiet, tr("Not now")))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(m_body, 1);
    columns->addWidget(m_reasons);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(makeTop());
    layout->addLayout(columns, 1);
    layout->addWidget(makeAnswers());
    fit();
}

QWidget *ScreeningPage::makeTop()
{
    m_back->setObjectName(QStringLiteral("screeningBack"));
    m_back->setAccessibleName(tr("Back to the question before"));
    connect(m_back, &Button::clicked, this, &ScreeningPage::goBack);
    m_progress->setMaximumWidth(280);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_pageWords);
    return top;
}

QWidget *ScreeningPage::makeAnswers()
{
    m_next->setObjectName(QStringLiteral("noneButton"));
    m_next->setSizeKind(Button::Size::Large);
    connect(m_next, &Button::clicked, this, &ScreeningPage::goOn);
    m_notNow->setObjectName(QStringLiteral("notNowButton"));
    connect(m_notNow, &Button::clicked, this, &ScreeningPage::declined);
    auto *answers = new QWidget;
    auto *layout = new FlowLayout(12, 8, answers);
    layout->addWidget(m_next);
    layout->addWidget(m_notNow);
    return answers;
}

void ScreeningPage::begin(CalendarDay today, const Profile &before)
{
    m_today = today;
    m_before = before;
    m_profile = {};
    m_profile.sign = before.sign;
    m_profile.lookedAt = before.lookedAt;
    m_at = 0;
    ask(m_questions.front());
}

void ScreeningPage::ask(const ScreeningQuestion &question)
{
    delete m_body->currentWidget();
    m_question = new QuestionView(question);
    m_question->setAccessibleName(question.title);
    m_question->tick(m_at < m_questions.size() ? m_before.flags : m_before.confirmed);
    connect(m_question, &QuestionView::tickedChanged, this, &ScreeningPage::readTicks);
    connect(m_question, &QuestionView::allShown, this, &ScreeningPage::readTicks);
    m_body->addWidget(m_question);
    m_reasons->setWhy(question.why);

    const std::size_t count = m_questions.size();
    const bool isCounted = m_at < count;
    m_progress->setProgress(std::vector<double>(count, 1), std::min(m_at, count - 1),
                            isCounted ? 0.0 : 1.0);
    m_progress->setVisible(isCounted);
    m_pageWords->setText(isCounted ? tr("Page %1 of %2").arg(m_at + 1).arg(count) : QString());
    m_back->setVisible(m_at > 0);
    m_notNow->setVisible(true);
    m_reasons->setVisible(true);
    readTicks();
    m_next->setFocus();
}

void ScreeningPage::readTicks()
{
    const bool isNone = m_question->ticked().empty();
    const bool isConfirming = m_at == m_questions.size();
    m_next->setText(!m_question->hasShownAll() ? tr("See the rest")
                    : !isNone                  ? tr("Continue")
                    : isConfirming             ? tr("Not yet")
                                               : tr("None of these"));
}

void ScreeningPage::goOn()
{
    if (!m_question) {
        Q_EMIT declined(); // from the advice
        return;
    }
    // Nobody says "none" of what they have not seen.
    if (!m_question->hasShownAll())
        return m_question->showMore();
    const std::vector<std::string> ticked = m_question->ticked();
    if (m_at == m_questions.size()) {
        m_profile = withConfirmed(m_profile, confirmedBy(ticked, activeFlags(m_profile, m_tables)),
                                  m_today);
        return finish();
    }
    if (m_questions[m_at].asksRedFlags && !ticked.empty())
        return showSigns(ticked);
    note(ticked);
    ++m_at;
    if (m_at < m_questions.size())
        return ask(m_questions[m_at]);
    const ScreeningQuestion confirming = confirmingQuestion(activeFlags(m_profile, m_tables));
    if (confirming.lines.empty())
        return finish();
    ask(confirming);
}

/// Its lines start as they first did, so nothing stays of what they said.
void ScreeningPage::goBack()
{
    if (m_at == 0)
        return;
    --m_at;
    for (const ScreeningLine &line : m_questions[m_at].lines)
        m_profile.flags.erase(line.id);
    ask(m_questions[m_at]);
}

void ScreeningPage::note(const std::vector<std::string> &ticked)
{
    m_profile.flags.insert(ticked.begin(), ticked.end());
}

void ScreeningPage::showSigns(const std::vector<std::string> &ids)
{
    delete m_body->currentWidget();
    m_question = nullptr;
    const std::vector<RedFlag> signs = signsWith(m_tables.redFlags, ids);
    auto *advice = new AdviceView(signs);
    m_body->addWidget(advice);
    m_progress->setVisible(false);
    m_pageWords->setText({});
    m_notNow->setVisible(false);
    m_back->setVisible(false);
    m_reasons->setVisible(false);
    m_next->setText(tr("Close"));
    m_next->setFocus();
    Q_EMIT stoppedBySign(signs);
}

void ScreeningPage::finish()
{
    m_profile.screened = m_today;
    Q_EMIT finished(m_profile);
}

void ScreeningPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_next->click();
    else if (event->key() == Qt::Key_Escape)
        m_at > 0 && m_question ? goBack() : Q_EMIT declined();
    else
        QWidget::keyPressEvent(event);
}

void ScreeningPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ScreeningPage::fit()
{
    const bool isRoomy = width() >= roomyWidth * textScale();
    const int edge = isRoomy ? 48 : 28;
    layout()->setContentsMargins(edge, isRoomy ? 24 : 16, edge, isRoomy ? 24 : 16);
    m_reasons->setFixedWidth(qMin(qRound((isRoomy ? 320 : 220) * textScale()), width() * 35 / 100));
}

} // namespace hipwise
