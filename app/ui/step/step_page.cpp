#include "ui/step/step_page.h"

#include "ui/figure/demonstrator.h"
#include "ui/step/step_reading.h"
#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/favourite_button.h"
#include "ui/widgets/scroll_bar.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int buttonPadding = 10;   ///< of a quiet button
constexpr int oneColumnWidth = 700; ///< of the page
constexpr int buttonRoom = 92;      ///< below the figure
constexpr int sideRoom = 56;        ///< of the choice of a side, below the figure

} // namespace

StepPage::StepPage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_back(new Button(Button::Kind::Quiet, {}, QStringLiteral("arrow-left")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_side(nullptr)
    , m_stage(nullptr)
    , m_reading(new QScrollArea)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    connect(m_back, &Button::clicked, this, &StepPage::backRequested);
    makeCalm(*m_reading);
    m_reading->setWidgetResizable(true);
    m_reading->setFocusPolicy(Qt::NoFocus);

    m_side = makeSide();
    m_body->setContentsMargins(pageEdge, 4, pageEdge - 12, 0);
    m_body->setSpacing(28);
    m_body->addWidget(m_side);
    m_body->addWidget(m_reading, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 0, pageEdge, 0);
    top->addWidget(m_back);
    top->addStretch();
    layout->addLayout(top);
    layout->addLayout(m_body, 1);
}

QWidget *StepPage::makeSide()
{
    auto *tryIt = new Button(Button::Kind::Primary, tr("Try this step"), QStringLiteral("play"));
    tryIt->setObjectName(QStringLiteral("tryButton"));
    tryIt->setSizeKind(Button::Size::Large);
    connect(tryIt, &Button::clicked, this, &StepPage::tryRequested);
    m_favourite = new FavouriteButton;
    connect(m_favourite, &FavouriteButton::toggledByHand, this, &StepPage::favouriteToggled);

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 24);
    layout->setSpacing(16);
    m_stage = new QVBoxLayout;
    layout->addLayout(m_stage);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(tryIt, 1);
    buttons->addWidget(m_favourite);
    layout->addLayout(buttons);
    layout->addStretch();
    return side;
}

void StepPage::setStep(const Step &step, const Catalog &catalog, const QString &from)
{
    // An ampersand alone would be taken for the mark of a key.
    m_back->setText(QString(from).replace(u'&', QStringLiteral("&&")));
    m_back->setAccessibleName(tr("Back: %1").arg(from));
    m_back->updateGeometry();
    delete m_figure;
    m_figure = new Demonstrator(m_figures, step);
    m_stage->addWidget(m_figure);
    auto *reading = new StepReading(m_figures, step, catalog);
    m_reading->setWidget(reading);
    reading->setAutoFillBackground(false);
    m_reading->verticalScrollBar()->setValue(0);
    fit();
}

void StepPage::setFavourite(bool isFavourite)
{
    m_favourite->setChecked(isFavourite);
}

void StepPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepPage::fit()
{
    // Too narrow for both: the figure above, what there is to read below it.
    const bool oneColumn = width() < oneColumnWidth * textScale();
    m_body->setDirection(oneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setSpacing(oneColumn ? 8 : 28);
    if (oneColumn) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth((width() - 2 * pageEdge) * 53 / 100);
    }
    if (!m_figure)
        return;
    const int others = qRound((buttonRoom + sideRoom + 80) * textScale());
    const int most = oneColumn ? height() * 32 / 100 : m_side->width() * 9 / 10;
    m_figure->setStageHeight(std::clamp(height() - others, 120, std::max(most, 121)));
}

} // namespace hipwise
