#include "ui/checkin/next_day_page.h"

#include "ui/routine/why_link.h"
#include "ui/style/dates.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/answer_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int widest = 820;

QVBoxLayout *column(QWidget *content)
{
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 2, 12, 8);
    layout->setSpacing(10);
    return layout;
}

} // namespace

NextDayPage::NextDayPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
    , m_go(new Button(Button::Kind::Primary, tr("Go on")))
    , m_later(new Button(Button::Kind::Quiet, tr("Ask me later")))
{
    setObjectName(QStringLiteral("nextDayPage"));
    makeCalm(*m_area);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_go->setObjectName(QStringLiteral("goOnButton"));
    m_go->setSizeKind(Button::Size::Large);
    m_later->setObjectName(QStringLiteral("laterButton"));
    connect(m_go, &Button::clicked, this, &NextDayPage::finished);
    connect(m_later, &Button::clicked, this, &NextDayPage::putOff);
    auto *ways = new QWidget;
    auto *row = new FlowLayout(12, 8, ways);
    row->addWidget(m_go);
    row->addWidget(m_later);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(m_area, 1);
    layout->addWidget(ways);
}

void NextDayPage::begin(const QString &routine, CalendarDay day, CalendarDay today)
{
    show(makeQuestion(routine, day, today));
    m_go->hide();
    m_later->show();
    m_answers.front()->setFocus();
}

QWidget *NextDayPage::makeQuestion(const QString &routine, CalendarDay day, CalendarDay today)
{
    auto *content = new QWidget;
    QVBoxLayout *layout = column(content);
    layout->addWidget(new Prose(tr("How are your hip and back since?"), TextRole::TitleL));
    layout->addWidget(new Prose(today - day == std::chrono::days(1)
                                    ? tr("Since yesterday: %1.").arg(routine)
                                    : tr("Since %1: %2.").arg(longDate(day), routine),
                                TextRole::BodyL, &Tokens::ink2));
    layout->addSpacing(12);
    m_answers.clear();
    for (const QString &text :
         {tr("As usual, or a mild ache of the muscles"), tr("They hurt more, and it is settling"),
          tr("They hurt more, and it is not settling"),
          tr("Pain at night, a limp, swelling or numbness")}) {
        const auto index = static_cast<int>(m_answers.size());
        auto *answer =
            new AnswerButton(AnswerButton::Kind::Plain, text, QString::number(index + 1));
        answer->setObjectName(QStringLiteral("nextDay%1").arg(index + 1));
        answer->setLarge();
        connect(answer, &AnswerButton::clicked, this,
                [this, index] { Q_EMIT answered(static_cast<NextDay::Answer>(index)); });
        layout->addWidget(answer);
        m_answers.push_back(answer);
    }
    layout->addSpacing(8);
    layout->addWidget(new Prose(tr("The answer stays on this computer. It decides how much comes "
                                   "next time."),
                                TextRole::Small, &Tokens::ink2));
    layout->addStretch();
    return content;
}

void NextDayPage::setWords(DayLight light, const NextWords &words, const NextWords &twoWeeks,
                           const std::vector<Source> &sources)
{
    m_answers.clear();
    show(makeVerdict(light, words, twoWeeks, sources));
    m_later->hide();
    m_go->show();
    m_go->setFocus();
}

QWidget *NextDayPage::makeVerdict(DayLight light, const NextWords &words, const NextWords &twoWeeks,
                                  const std::vector<Source> &sources)
{
    auto *content = new QWidget;
    QVBoxLayout *layout = column(content);
    auto *panel = new Panel(light == DayLight::Green ? Panel::Kind::News : Panel::Kind::Care);
    panel->setRadius(20);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(28, 24, 28, 24);
    inside->setSpacing(10);
    inside->addWidget(new Prose(toQString(words.sentence), TextRole::TitleL));
    inside->addWidget(new Prose(toQString(words.reason), TextRole::BodyL));
    if (!twoWeeks.sentence.empty())
        inside->addWidget(new Prose(toQString(twoWeeks.sentence), TextRole::BodyStrong));
    if (!sources.empty())
        inside->addWidget(new WhyLink(sources));
    layout->addWidget(panel);
    layout->addStretch();
    return content;
}

/// What has been shown goes later: its own button may be what led here.
void NextDayPage::show(QWidget *content)
{
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater();
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
}

void NextDayPage::keyPressEvent(QKeyEvent *event)
{
    bool isDigit = false;
    const auto digit = static_cast<std::size_t>(event->text().toUInt(&isDigit));
    if (isDigit && digit >= 1 && digit <= m_answers.size())
        m_answers[digit - 1]->click();
    else if (event->key() == Qt::Key_Escape && !m_answers.empty())
        Q_EMIT putOff();
    else
        QWidget::keyPressEvent(event);
}

void NextDayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int edge = width() >= 1000 * textScale() ? 48 : 28;
    const int side = std::max(edge, (width() - qRound(widest * textScale())) / 2);
    layout()->setContentsMargins(side, edge * 2 / 3, side, edge * 2 / 3);
}

} // namespace hipwise
