#include "ui/player/hurts_page.h"

#include "ui/player/ease_out_view.h"
#include "ui/player/hurts_parts.h"
#include "ui/player/hurts_words.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/answer_button.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise {

namespace {

using Question = HurtsQuestion;

constexpr int columnWidth = 280;
constexpr int lowHeight = 700;
constexpr int roomyHeight = 780;
constexpr int widthOfTwo = 560; ///< from which on answers stand in two columns

bool isAmount(Question question)
{
    return question == Question::Amount || question == Question::AmountAfterRest;
}

} // namespace

HurtsPage::HurtsPage(Figures &figures, SafetyTables tables, QWidget *parent)
    : QWidget(parent)
    , m_tables(std::move(tables))
    , m_layout(new QVBoxLayout(this))
    , m_columns(new QHBoxLayout)
    , m_easeOut(new EaseOutView(figures))
    , m_left(new Prose({}, TextRole::BodyStrong, &Tokens::deep))
{
    setObjectName(QStringLiteral("hurtsPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(32, 20, 32, 20);
    m_layout->setSpacing(16);
    m_layout->addWidget(makeStopped(m_left));
    m_layout->addLayout(m_columns, 1);
    m_columns->setSpacing(32);
    m_columns->addWidget(m_easeOut);
    rebuild();
}

void HurtsPage::begin(HurtsMatter matter)
{
    m_matter = std::move(matter);
    m_answers = {HurtsAnswers{.background = m_matter.background}};
    rebuild();
}

void HurtsPage::setFigure(const Step &step, std::optional<Side> side)
{
    m_easeOut->setStep(step, side);
}

void HurtsPage::setLeft(const QString &secondsLeft)
{
    m_left->setText(tr("Clock stopped. %1 left").arg(secondsLeft));
}

void HurtsPage::setRestLeft(Milliseconds left)
{
    if (answers().question() != Question::Resting)
        return;
    m_restLeft->setText(tr("%1 s").arg((left.count() + 999) / 1000));
    if (left > Milliseconds(0))
        return;
    // One question back from here is what was to do before the minute.
    m_answers.back().isResting = false;
    m_answers.back().report.hasRested = true;
    rebuild();
}

PainRecord HurtsPage::said(WayOn taken) const
{
    PainRecord record;
    record.report = answers().report;
    record.isToldMore = answers().hasKind;
    record.stepId = m_matter.stepId;
    record.stepName = m_matter.stepName.toStdString();
    record.taken = taken;
    if (record.isToldMore)
        record.advice = answers().advice();
    return record;
}

void HurtsPage::ask(HurtsAnswers answers)
{
    m_answers.push_back(std::move(answers));
    rebuild();
}

void HurtsPage::goBack()
{
    if (m_answers.size() == 1)
        return;
    m_answers.pop_back();
    rebuild();
}

void HurtsPage::takeWay(WayOn way)
{
    if (way == WayOn::RestOneMinute) {
        HurtsAnswers resting = answers();
        resting.isResting = true;
        ask(resting);
    }
    Q_EMIT wayTaken(way);
}

/// Of the advice, without the easier step where there is none.
std::vector<WayOn> HurtsPage::ways() const
{
    std::vector<WayOn> ways = answers().advice().ways;
    if (m_matter.easierName.isEmpty())
        std::erase(ways, WayOn::Swap);
    return ways;
}

/// What stands at this place, from 0 on.
void HurtsPage::choose(std::size_t number)
{
    if (answers().question() == Question::Answer) {
        const std::vector<WayOn> offered = ways();
        if (number < offered.size())
            takeWay(offered[number]);
        return;
    }
    const std::vector<HurtsChoice> choices = choicesAfter(answers(), m_matter);
    if (number < choices.size())
        ask(choices[number].next);
}

void HurtsPage::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const int first = isAmount(answers().question()) ? 0 : 1;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        readOn(event->key() == Qt::Key_PageDown);
        return;
    }
    if (event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape) {
        goBack();
    } else if (digit >= first && digit <= 9) {
        choose(static_cast<std::size_t>(digit - first));
    } else if (isEnter && answers().question() == Question::Answer && ways().size() == 1) {
        takeWay(ways().front()); // the only way there is
    } else if (hasFocus() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Right)) {
        focusNextChild();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HurtsPage::readOn(bool isDown)
{
    if (auto *area = m_question->findChild<QScrollArea *>())
        area->verticalScrollBar()->triggerAction(isDown ? QScrollBar::SliderPageStepAdd
                                                        : QScrollBar::SliderPageStepSub);
}

/// The question as the window has room for it.
void HurtsPage::rebuild()
{
    const bool hadKeyboard = hasFocus() || (focusWidget() && isAncestorOf(focusWidget()));
    m_restLeft = nullptr;
    if (m_question) { // one of its buttons may be what has asked for this
        m_columns->removeWidget(m_question);
        m_question->hide();
        m_question->deleteLater();
    }
    m_question = makeQuestion();
    m_columns->addWidget(m_question, 1);
    m_easeOut->setFixedWidth(qRound(columnWidth * textScale()));
    m_easeOut->setVisible(m_isWide);
    if (hadKeyboard)
        setFocus();
}

QWidget *HurtsPage::makeQuestion()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 12, 0);
    inner->setSpacing(12);
    if (!m_isWide)
        inner->addWidget(makeFirstStrip(m_matter.isStanding));
    addWords(*inner);
    const bool hasUrgent = answers().question() == Question::Place;
    if (m_isLow && hasUrgent)
        inner->addWidget(makeUrgent());
    if (answers().question() == Question::Answer)
        addWays(*inner);
    else
        addChoices(*inner);
    if (!hasColumns())
        inner->addWidget(makeFoot());
    inner->addStretch();

    auto *question = new QWidget;
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeScrolled(content), 1);
    if (!m_isLow && hasUrgent)
        layout->addWidget(makeUrgent());
    if (hasColumns())
        layout->addWidget(makeFoot());
    return question;
}

void HurtsPage::addWords(QVBoxLayout &layout)
{
    const HurtsTitle title = titleFor(answers(), m_tables);
    setAccessibleName(title.title);
    setAccessibleDescription(title.more);
    auto *heading =
        new Prose(title.title, m_isWide && !m_isLow ? TextRole::TitleXL : TextRole::TitleM);
    heading->setObjectName(QStringLiteral("hurtsTitle"));
    layout.addWidget(heading);
    if (!title.more.isEmpty())
        layout.addWidget(new Prose(title.more, TextRole::BodyL, &Tokens::ink2));
    if (answers().question() == Question::Answer)
        layout.addWidget(makeAdvice(wordsFor(answers().advice(), m_tables)));
    if (answers().question() == Question::Resting) {
        m_restLeft = new Prose({}, TextRole::CountSmall);
        m_restLeft->setObjectName(QStringLiteral("restLeft"));
        m_restLeft->setText(tr("%1 s").arg(60));
        layout.addWidget(m_restLeft);
    }
}

void HurtsPage::addChoices(QVBoxLayout &layout)
{
    const std::vector<HurtsChoice> choices = choicesAfter(answers(), m_matter);
    const Question question = answers().question();
    std::vector<QAbstractButton *> buttons;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].isUrgent)
            continue;
        QAbstractButton *button = makeAnswer(choices[i].text, i, isAmount(question), isRoomy());
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        buttons.push_back(button);
    }
    const bool areTwo = hasColumns() && question != Question::RedFlag;
    if (!buttons.empty())
        layout.addWidget(isAmount(question) ? inFlow(buttons) : inColumns(buttons, areTwo ? 2 : 1));
}

void HurtsPage::addWays(QVBoxLayout &layout)
{
    const std::vector<WayOn> offered = ways();
    for (std::size_t i = 0; i < offered.size(); ++i) {
        const WayOn way = offered[i];
        auto *button =
            new AnswerButton(i == 0 ? AnswerButton::Kind::First : AnswerButton::Kind::Plain,
                             wayName(way, m_matter.easierName), QString::number(i + 1));
        button->setObjectName(wayId(way));
        connect(button, &QAbstractButton::clicked, this, [this, way] { takeWay(way); });
        layout.addWidget(button);
    }
}

QWidget *HurtsPage::makeUrgent()
{
    const std::vector<HurtsChoice> choices = choicesAfter(answers(), m_matter);
    const auto urgent = std::ranges::find_if(choices, &HurtsChoice::isUrgent);
    const auto number = static_cast<std::size_t>(urgent - choices.begin());
    auto *button =
        new AnswerButton(AnswerButton::Kind::Urgent, urgent->text, QString::number(number + 1));
    button->setObjectName(QStringLiteral("urgentButton"));
    if (isRoomy())
        button->setLarge();
    connect(button, &QAbstractButton::clicked, this, [this, number] { choose(number); });
    return button;
}

QWidget *HurtsPage::makeFoot()
{
    std::vector<QAbstractButton *> buttons;
    const auto add = [&](const QString &text, const char *name, auto action) {
        auto *button = new AnswerButton(AnswerButton::Kind::Plain, text, {});
        button->setObjectName(QLatin1String(name));
        connect(button, &QAbstractButton::clicked, this, action);
        buttons.push_back(button);
    };
    if (answers().question() == Question::Place) {
        add(tr("It has passed"), "passedButton", [this] { takeWay(WayOn::GoOn); });
        add(tr("Skip this step"), "hurtsSkipButton", [this] { takeWay(WayOn::Skip); });
    } else {
        add(tr("Back"), "hurtsBackButton", [this] { goBack(); });
    }
    if (answers().question() != Question::Answer)
        add(tr("End the session"), "hurtsEndButton", [this] { takeWay(WayOn::Stop); });
    return inColumns(buttons, hasColumns() ? static_cast<int>(buttons.size()) : 1);
}

bool HurtsPage::isRoomy() const
{
    return m_isWide && height() >= roomyHeight * textScale();
}

/// Whether answers have room to stand beside each other.
bool HurtsPage::hasColumns() const
{
    const int room = width() - (m_isWide ? qRound(columnWidth * textScale()) : 0);
    return room >= widthOfTwo * textScale();
}

void HurtsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= 3 * columnWidth * textScale();
    const bool isLow = height() < lowHeight * textScale();
    const std::array before{m_isWide, m_isLow, m_hadColumns, m_wasRoomy};
    m_isWide = isWide;
    m_isLow = isLow;
    m_hadColumns = hasColumns();
    m_wasRoomy = isRoomy();
    if (before != std::array{m_isWide, m_isLow, m_hadColumns, m_wasRoomy})
        rebuild();
}

} // namespace hipwise
