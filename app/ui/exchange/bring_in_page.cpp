#include "ui/exchange/bring_in_page.h"

#include "ui/print/notice.h"
#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"
#include "ui/widgets/text_field.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int buttonPadding = 10; ///< of a quiet button
constexpr int ringRoom = 8;       ///< for the focus ring, inside of what scrolls
constexpr int mostLetters = 20'000;
constexpr int widest = 640;

} // namespace

QString chooseGivenFile(QWidget *window)
{
    return QFileDialog::getOpenFileName(
        window, BringInPage::tr("Bring in a routine"), QString(),
        BringInPage::tr("Pictures and routines (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.json)"));
}

BringInPage::BringInPage(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
{
    auto *back = new Button(Button::Kind::Quiet, tr("Library"), QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("backButton"));
    back->setAccessibleName(tr("Back to the library"));
    connect(back, &Button::clicked, this, &BringInPage::backRequested);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 8, pageEdge, 0);
    top->addWidget(back);
    top->addStretch();

    makeCalm(*m_area);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    QWidget *content = makeContent();
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(pageEdge - ringRoom, 0, pageEdge - ringRoom, 0);
    body->addWidget(m_area);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(body, 1);
    begin();
}

QWidget *BringInPage::makeContent()
{
    m_choose = new Button(Button::Kind::Primary, tr("Choose a file"), QStringLiteral("folder"));
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    connect(m_choose, &Button::clicked, this, &BringInPage::chooseFile);
    m_text = new TextField(tr("The text of the code"), mostLetters);
    m_text->setObjectName(QStringLiteral("codeText"));
    m_use = new Button(Button::Kind::Secondary, tr("Use this text"));
    m_use->setObjectName(QStringLiteral("useTextButton"));
    connect(m_use, &Button::clicked, this, &BringInPage::useText);
    connect(m_text, &TextField::textChanged, this, &BringInPage::allow);
    m_notice = new Notice;
    m_show = new Button(Button::Kind::Primary, tr("Show the routine"));
    m_show->setObjectName(QStringLiteral("showRoutineButton"));
    connect(m_show, &Button::clicked, this, [this] { Q_EMIT routineRequested(m_routine); });

    auto *column = new QWidget;
    column->setMaximumWidth(
        widest); // of it alone: what is below may ask how high it is at its width
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new Prose(tr("Bring in a routine"), TextRole::TitleL));
    layout->addWidget(new Prose(tr("A sheet of Hipwise has a code in a corner. Give a picture or a "
                                   "scan of it, or the file of a routine. It is checked, and put "
                                   "beside your routines; none of them is changed."),
                                TextRole::BodyL, &Tokens::ink2));
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    layout->addWidget(
        new Prose(tr("Or scan the code with a phone, and paste the text that it says:"),
                  TextRole::Body, &Tokens::ink2));
    layout->addWidget(m_text);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addSpacing(12);
    layout->addWidget(m_notice);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addStretch();

    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(ringRoom, 0, ringRoom, 32);
    across->addWidget(column, 1);
    across->addStretch();
    return content;
}

void BringInPage::begin()
{
    m_routine.clear();
    m_text->clear();
    m_notice->hide();
    m_show->hide();
    allow();
}

void BringInPage::allow()
{
    m_choose->setEnabled(!m_isBusy);
    m_use->setEnabled(!m_isBusy && !m_text->text().trimmed().isEmpty());
}

void BringInPage::setBusy()
{
    m_routine.clear();
    m_show->hide();
    m_notice->showNews(tr("Looking at it …"));
    m_isBusy = true;
    allow();
}

void BringInPage::setOutcome(const RoutineReceiver::Outcome &outcome)
{
    m_routine = outcome.id;
    if (m_routine.isEmpty())
        m_notice->showTrouble(outcome.sentence);
    else
        m_notice->showNews(outcome.sentence);
    m_isBusy = false;
    allow();
    showNotice();
}

/// Once its words have their room.
void BringInPage::showNotice()
{
    QMetaObject::invokeMethod(
        m_notice,
        [this] {
            m_area->widget()->adjustSize();
            m_area->ensureWidgetVisible(m_notice, 0, 12);
        },
        Qt::QueuedConnection);
}

void BringInPage::setInLibrary(bool is)
{
    m_show->setVisible(is);
}

void BringInPage::chooseFile()
{
    const QString path = m_chooseFile(window());
    if (!path.isEmpty())
        Q_EMIT fileGiven(path);
}

void BringInPage::useText()
{
    Q_EMIT textGiven(m_text->text());
}

} // namespace hipwise
