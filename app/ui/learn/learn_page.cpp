#include "ui/learn/learn_page.h"

#include "ui/figure/picture_card.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int pageEdge = 32;
constexpr int ringRoom = 8; ///< for the focus ring, inside of what scrolls
constexpr int twoColumns = 720;
constexpr int roomy = 960;

} // namespace

LearnPage::LearnPage(Figures &figures, const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(ringRoom, 0, ringRoom, 32);
    inside->setSpacing(0);
    inside->addWidget(new Prose(tr("Learn"), TextRole::TitleL));
    inside->addSpacing(6);
    inside->addWidget(new Prose(tr("What is known about clicks and stretching, in short pages. "
                                   "Every sentence has its sources."),
                                TextRole::BodyL, &Tokens::ink2));
    inside->addSpacing(22);
    m_grid->setSpacing(16);
    inside->addLayout(m_grid);
    inside->addStretch();
    for (const LearnTopic &topic : catalog.topics()) {
        auto *card = new PictureCard(figures, toQString(topic.title), toQString(topic.summary),
                                     catalog.step(topic.step));
        const QString id = toQString(topic.id);
        card->setObjectName(QStringLiteral("topic-") + id);
        connect(card, &PictureCard::clicked, this, [this, id] { Q_EMIT topicOpened(id); });
        m_cards.push_back(card);
    }
    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that nothing shifts
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageEdge - ringRoom, 28, pageEdge - ringRoom - 12, 0);
    layout->addWidget(area);
    layOut(1);
}

void LearnPage::layOut(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto place = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], place / columns, place % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void LearnPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (PictureCard *card : m_cards)
        card->setCompact(width() < roomy);
    layOut(width() >= twoColumns * textScale() ? 2 : 1);
}

} // namespace hipwise
