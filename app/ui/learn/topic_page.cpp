#include "ui/learn/topic_page.h"

#include "ui/figure/demonstrator.h"
#include "ui/learn/topic_reading.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scroll_bar.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int buttonPadding = 10; ///< of a quiet button
constexpr int sideWidth = 320;
constexpr int withSide = 860; ///< the page's width from which on the figure stands beside the text

} // namespace

TopicPage::TopicPage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_back(new Button(Button::Kind::Quiet, {}, QStringLiteral("arrow-left")))
    , m_reading(new QScrollArea)
    , m_side(nullptr)
    , m_stage(nullptr)
{
    m_back->setObjectName(QStringLiteral("backButton"));
    connect(m_back, &Button::clicked, this, &TopicPage::backRequested);
    auto *print = new Button(Button::Kind::Quiet, tr("Print"), QStringLiteral("printer"));
    print->setObjectName(QStringLiteral("printButton"));
    connect(print, &Button::clicked, this, &TopicPage::printRequested);
    makeCalm(*m_reading);
    m_reading->setWidgetResizable(true);
    m_reading->setFocusPolicy(Qt::NoFocus);

    m_side = makeSide();
    auto *body = new QHBoxLayout;
    // What scrolls has eight pixels of its own on both sides, for the focus ring.
    body->setContentsMargins(pageEdge - 8, 4, pageEdge, 0);
    body->setSpacing(28);
    body->addWidget(m_reading, 1);
    body->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(pageEdge - buttonPadding, 0, pageEdge - buttonPadding, 0);
    top->addWidget(m_back);
    top->addStretch();
    top->addWidget(print);
    layout->addLayout(top);
    layout->addLayout(body, 1);
}

QWidget *TopicPage::makeSide()
{
    m_stepButton = new Button(Button::Kind::Secondary, tr("Open this step"));
    m_stepButton->setObjectName(QStringLiteral("openStepButton"));
    connect(m_stepButton, &Button::clicked, this, [this] { Q_EMIT stepRequested(m_step); });
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 6, 0, 24);
    layout->setSpacing(14);
    m_stage = new QVBoxLayout;
    layout->addLayout(m_stage);
    layout->addWidget(m_stepButton);
    layout->addStretch();
    return side;
}

void TopicPage::setTopic(const LearnTopic &topic, const Catalog &catalog, const QString &from)
{
    m_back->setText(from);
    m_back->setAccessibleName(tr("Back: %1").arg(from));
    m_back->updateGeometry();
    delete m_figure;
    m_figure = nullptr;
    m_step = toQString(topic.step);
    if (const Step *step = catalog.step(topic.step)) {
        m_figure = new Demonstrator(m_figures, *step);
        m_stage->addWidget(m_figure);
    }
    m_stepButton->setVisible(m_figure != nullptr);
    auto *reading = new TopicReading(m_figures, topic, catalog);
    connect(reading, &TopicReading::topicRequested, this, &TopicPage::topicRequested);
    m_reading->setWidget(reading);
    reading->setAutoFillBackground(false);
    m_reading->verticalScrollBar()->setValue(0);
    fit();
}

void TopicPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopicPage::fit()
{
    const bool hasSide = m_figure && width() >= withSide * textScale();
    m_side->setVisible(hasSide);
    m_side->setFixedWidth(qRound(sideWidth * textScale()));
    if (hasSide)
        m_figure->setStageHeight(std::clamp(height() - qRound(280 * textScale()), 160, 300));
}

} // namespace hipwise
