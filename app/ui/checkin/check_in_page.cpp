#include "ui/checkin/check_in_page.h"

#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/read_to_end.h"
#include "ui/widgets/scroll_bar.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int widest = 820;

QString firstSigns(const std::vector<RedFlag> &signs)
{
    QStringList words;
    for (const RedFlag &sign : signs) {
        if (sign.topic == RedFlag::Topic::First)
            words.append(toQString(sign.inShort));
    }
    return words.join(QStringLiteral(". ")) + u'.';
}

constexpr const char *pregnancyFlag = "RF11";

/// As it is asked in the screening.
QString pregnancySign(const std::vector<RedFlag> &signs)
{
    const auto sign = std::ranges::find(signs, pregnancyFlag, &RedFlag::id);
    return sign == signs.end() ? QString() : toQString(sign->sign);
}

} // namespace

CheckInPage::CheckInPage(const std::vector<RedFlag> &signs, QWidget *parent)
    : QWidget(parent)
    , m_routine(new Prose({}, TextRole::BodyL, &Tokens::ink2))
    , m_needs(new Prose({}, TextRole::Body, &Tokens::ink2))
    , m_pain(new PainScale)
    , m_new(new CheckRow(tr("Something is new since last time"), firstSigns(signs)))
    , m_pregnancy(new CheckRow(tr("A warning sign in pregnancy"), pregnancySign(signs)))
    , m_unwell(new CheckRow(tr("Not well today"),
                            tr("Ill, dizzy, or after alcohol or something that makes you drowsy.")))
    , m_verdict(new Prose({}, TextRole::BodyStrong, &Tokens::deep))
    , m_go(new Button(Button::Kind::Primary, tr("Start"), QStringLiteral("play")))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How are you right now?"));
    m_new->setObjectName(QStringLiteral("somethingNew"));
    m_pregnancy->setObjectName(QStringLiteral("pregnancySign"));
    m_unwell->setObjectName(QStringLiteral("unwell"));
    m_needs->setObjectName(QStringLiteral("room"));
    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    QWidget *questions = makeQuestions();
    area->setWidget(questions);
    m_read = new ReadToEnd(*area);
    connect(m_read, &ReadToEnd::reached, this, &CheckInPage::readAnswer);
    questions->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addWidget(area, 1);
    layout->addWidget(m_needs);
    layout->addWidget(m_verdict);
    layout->addWidget(makeAnswers());

    connect(m_pain, &PainScale::chosen, this, [this] {
        readAnswer();
        m_go->setFocus(); // Enter is what comes next
    });
    connect(m_new, &CheckRow::toggled, this, &CheckInPage::readAnswer);
    connect(m_pregnancy, &CheckRow::toggled, this, &CheckInPage::readAnswer);
    connect(m_unwell, &CheckRow::toggled, this, &CheckInPage::readAnswer);
}

QWidget *CheckInPage::makeQuestions()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 2, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(new Prose(tr("How are you right now?"), TextRole::TitleL));
    layout->addWidget(m_routine);
    layout->addSpacing(12);
    layout->addWidget(new Prose(tr("Pain in your hip or back, 0 to 10"), TextRole::Heading));
    layout->addWidget(m_pain);
    layout->addWidget(
        new Prose(tr("0 is none, 10 the worst you can think of."), TextRole::Small, &Tokens::ink2));
    layout->addSpacing(12);
    layout->addWidget(new Prose(tr("Is one of these true?"), TextRole::Heading));
    layout->addWidget(m_new);
    layout->addWidget(m_pregnancy);
    layout->addWidget(m_unwell);
    layout->addStretch();
    return content;
}

QWidget *CheckInPage::makeAnswers()
{
    m_go->setObjectName(QStringLiteral("goButton"));
    m_go->setSizeKind(Button::Size::Large);
    connect(m_go, &Button::clicked, this, &CheckInPage::goOn);
    auto *notNow = new Button(Button::Kind::Quiet, tr("Not now"));
    notNow->setObjectName(QStringLiteral("notNowButton"));
    connect(notNow, &Button::clicked, this, &CheckInPage::declined);
    auto *answers = new QWidget;
    auto *layout = new FlowLayout(12, 8, answers);
    layout->addWidget(m_go);
    layout->addWidget(notNow);
    return answers;
}

void CheckInPage::begin(const QString &routine, const QString &needs, bool isPregnant)
{
    m_routine->setText(routine);
    m_needs->setText(needs);
    m_pain->clear();
    m_new->setChecked(false);
    m_pregnancy->setChecked(false);
    m_pregnancy->setVisible(isPregnant);
    m_unwell->setChecked(false);
    layout()->activate(); // the words above and below decide how much is seen
    m_read->beginAgain();
    readAnswer();
    setFocus(); // not the scale: Enter would say that nothing hurts
}

/// Nothing as long as the pain is not said: it is what decides.
std::optional<CheckIn> CheckInPage::answer() const
{
    const bool isNew = m_new->isChecked() || m_pregnancy->isChecked();
    if (isNew || m_unwell->isChecked())
        return CheckIn{isNew, m_unwell->isChecked(), m_pain->value().value_or(0)};
    if (!m_pain->value())
        return std::nullopt;
    return CheckIn{.pain = *m_pain->value()};
}

void CheckInPage::readAnswer()
{
    tellAnswer(answer());
    layout()->activate(); // what is told now may be higher than what was
}

void CheckInPage::tellAnswer(const std::optional<CheckIn> &said)
{
    m_go->setEnabled(said.has_value());
    m_go->setText(m_read->isReached() ? tr("Start") : tr("See the rest"));
    m_verdict->setText(said ? QString() : tr("Say how much it hurts, and you can start."));
    if (!said || !m_read->isReached())
        return;
    if (m_pregnancy->isChecked()) {
        m_verdict->setText(tr("This comes before any exercise."));
        m_go->setText(tr("See what to do"));
    } else if (said->isSomethingNew) {
        m_verdict->setText(tr("Let us look at that first."));
        m_go->setText(tr("Go to the questions"));
    } else if (lightOf(*said) == DayLight::Red) {
        m_verdict->setText(
            said->isUnwell ? tr("No stretching today. Rest until you are well. Breathe quietly if "
                                "you like, seated.")
                           : tr("No stretching today. Breathe quietly if you like. Pain above 5 "
                                "that stays: ask a doctor or physiotherapist."));
        m_go->setText(tr("Breathe only"));
    } else if (lightOf(*said) == DayLight::Amber) {
        m_verdict->setText(tr("Eased today: shorter holds, a smaller range. It must settle by "
                              "tomorrow."));
        m_go->setText(tr("Start eased"));
    }
}

void CheckInPage::goOn()
{
    const std::optional<CheckIn> said = answer();
    if (!said)
        return;
    // Nobody says that nothing else is true before they have seen what.
    if (!m_read->isReached())
        return m_read->showMore();
    if (m_pregnancy->isChecked())
        Q_EMIT signSaid(QLatin1String(pregnancyFlag));
    else if (said->isSomethingNew)
        Q_EMIT signsRequested();
    else if (lightOf(*said) == DayLight::Red)
        Q_EMIT breathingRequested();
    else
        Q_EMIT startRequested(*said);
}

void CheckInPage::keyPressEvent(QKeyEvent *event)
{
    bool isDigit = false;
    const int digit = event->text().toInt(&isDigit);
    if (isDigit)
        m_pain->choose(digit);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT declined();
    else
        QWidget::keyPressEvent(event);
}

void CheckInPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int edge = width() >= 1000 * textScale() ? 48 : 28;
    const int side = std::max(edge, (width() - qRound(widest * textScale())) / 2);
    layout()->setContentsMargins(side, edge * 2 / 3, side, edge * 2 / 3);
}

} // namespace hipwise
