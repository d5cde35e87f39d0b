#include "ui/summary/summary_page.h"

#include "session/minutes.h"
#include "ui/player/hurts_parts.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/summary/check_out_card.h"
#include "ui/summary/next_panel.h"
#include "ui/summary/summary_parts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int roomyWidth = 1000;
constexpr int stackedBelow = 700;

} // namespace

SummaryPage::SummaryPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(QStringLiteral("check"), 32, &Tokens::deep))
    , m_title(new Prose({}, TextRole::TitleXL))
    , m_routine(new Prose({}, TextRole::BodyL, &Tokens::ink2))
    , m_content(new QScrollArea)
{
    makeCalm(*m_content);
    m_content->setWidgetResizable(true);
    m_content->setObjectName(QStringLiteral("outcomes"));
    m_content->setAccessibleName(tr("What was done"));
    m_content->setFocusPolicy(Qt::TabFocus);
    m_content->setProperty("cornerRadius", 16.0);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(24);
    layout->addWidget(makeHeader());
    layout->addWidget(m_content, 1);
    layout->addWidget(makeButtons());
}

QWidget *SummaryPage::makeHeader()
{
    m_icon->setDisc(64, &Tokens::sage);
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_routine);
    layout->addLayout(words, 1);
    return header;
}

QWidget *SummaryPage::makeButtons()
{
    m_print =
        new Button(Button::Kind::Secondary, tr("Print this routine"), QStringLiteral("printer"));
    m_print->setObjectName(QStringLiteral("printButton"));
    connect(m_print, &Button::clicked, this, &SummaryPage::printRequested);
    auto *close = new Button(Button::Kind::Primary, tr("Save and close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setSizeKind(Button::Size::Large);
    close->setMinimumWidth(220);
    connect(close, &Button::clicked, this, &SummaryPage::closeRequested);

    auto *buttons = new QWidget;
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight, buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(16);
    m_buttons->addWidget(m_print);
    m_buttons->addStretch();
    m_buttons->addWidget(close);
    m_widthOfButtons = m_print->sizeHint().width() + close->sizeHint().width();
    return buttons;
}

void SummaryPage::setSummary(const ResolvedRoutine &routine,
                             const std::vector<StepOutcome> &outcomes, Milliseconds activeTime,
                             bool completed)
{
    const QString length = QString::fromStdString(lengthInWords(activeTime));
    m_icon->setIconName(completed ? QStringLiteral("check") : QStringLiteral("minus"));
    m_title->setText((completed ? tr("Done. %1.") : tr("Ended early. %1.")).arg(length));
    m_routine->setText(toQString(routine.routine.title));

    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(24);
    m_columns->addWidget(makeOutcomeCard(routine, outcomes), 2, Qt::AlignTop);
    m_news = new QVBoxLayout;
    m_news->setSpacing(16);
    m_news->addStretch();
    m_columns->addLayout(m_news, 3);
    m_print->show();
    m_next = new NextPanel(routine.routine);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    layout->addLayout(m_columns);
    layout->addWidget(m_next);
    layout->addStretch();
    m_content->setWidget(content);
    content->setAutoFillBackground(false);
    fit();
}

void SummaryPage::setSaid(const std::vector<PainRecord> &said, const SafetyTables &tables)
{
    if (said.empty())
        return;
    m_news->insertWidget(0, makeSaidCard(said));
    const PainRecord &last = said.back();
    if (last.taken == WayOn::Stop)
        m_next->hide(); // until it is said how much it hurts
    if (!endsSession(last.advice))
        return;
    m_next->hide();
    m_print->hide(); // it is not for now
    const HurtsWords words = wordsFor(last.advice, tables);
    if (words.isEmergency)
        m_title->setText(headingFor(last.advice, tables));
    QWidget *advice = makeAdvice(words);
    advice->setObjectName(QStringLiteral("endingAdvice"));
    m_news->insertWidget(0, advice);
    if (last.taken != WayOn::ChairRoutine)
        return;
    auto *chair = new Button(Button::Kind::Secondary, tr("Show a chair routine"));
    chair->setObjectName(QStringLiteral("chairButton"));
    connect(chair, &Button::clicked, this, &SummaryPage::chairRoutineRequested);
    m_news->insertWidget(1, chair);
}

void SummaryPage::setBreathingOnly()
{
    m_next->setAskedAgain();
}

void SummaryPage::askCheckOut(std::optional<int> painAtStart)
{
    auto *card = new CheckOutCard(painAtStart);
    connect(card, &CheckOutCard::answered, this, &SummaryPage::checkedOut);
    m_news->insertWidget(0, card);
    m_news->insertWidget(1, m_next); // the answers are seen to change it
    card->setFocus();
}

void SummaryPage::setNext(DayLight light, const NextWords &words,
                          const std::vector<Source> &sources)
{
    m_next->setWords(light, words, sources);
    m_next->show();
    // Once the new words have their room.
    QMetaObject::invokeMethod(
        m_next,
        [this] {
            m_content->widget()->layout()->activate();
            m_content->widget()->adjustSize();
            m_content->ensureWidgetVisible(m_next, 0, 12);
        },
        Qt::QueuedConnection);
}

void SummaryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SummaryPage::fit()
{
    const bool roomy = width() >= roomyWidth * textScale();
    const int edge = roomy ? 56 : 32;
    layout()->setContentsMargins(edge, roomy ? 56 : 32, edge, roomy ? 40 : 24);
    m_title->setRole(roomy ? TextRole::TitleXL : TextRole::TitleL);
    // One below the other where they do not fit side by side, the first to press on top.
    m_buttons->setDirection(width() - 2 * edge < m_widthOfButtons + 2 * m_buttons->spacing()
                                ? QBoxLayout::BottomToTop
                                : QBoxLayout::LeftToRight);
    if (m_columns)
        m_columns->setDirection(width() < stackedBelow * textScale() ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
}

} // namespace hipwise
