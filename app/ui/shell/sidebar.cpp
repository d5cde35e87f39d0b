#include "ui/shell/sidebar.h"

#include "ui/shell/sidebar_item.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int wide = 216;
constexpr int narrow = 72;

/// The mark: an open ring with a dot, at the top left.
void paintMark(QPainter &painter, QPointF centre, const Tokens &tokens)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.primary, 3.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(centre - QPointF(12, 12), QSizeF(24, 24)), -60 * 16, 300 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.clay);
    painter.drawEllipse(centre, 5.5, 5.5);
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 82, 17, 24);
    layout->setSpacing(4);
    m_library = add(*layout, tr("Library"), QStringLiteral("grid"));
    m_learn = add(*layout, tr("Learn"), QStringLiteral("book"));
    SidebarItem *safety = add(*layout, tr("Safety"), QStringLiteral("shield"));
    SidebarItem *folder = add(*layout, tr("My folder"), QStringLiteral("folder"));
    SidebarItem *bringIn = add(*layout, tr("Bring in"), QStringLiteral("plus"));
    bringIn->setAccessibleName(tr("Bring in a routine"));
    layout->addStretch();
    m_settings = add(*layout, tr("Settings"), QStringLiteral("settings"));
    for (SidebarItem *place : {m_library, m_learn, m_settings}) {
        place->setCheckable(true);
        place->setAutoExclusive(true);
    }
    m_library->setChecked(true);

    connect(m_library, &SidebarItem::clicked, this, &Sidebar::libraryRequested);
    connect(m_learn, &SidebarItem::clicked, this, &Sidebar::learnRequested);
    connect(safety, &SidebarItem::clicked, this, &Sidebar::safetyRequested);
    connect(folder, &SidebarItem::clicked, this, &Sidebar::folderRequested);
    connect(bringIn, &SidebarItem::clicked, this, &Sidebar::bringInRequested);
    connect(m_settings, &SidebarItem::clicked, this, &Sidebar::settingsRequested);
    setNarrow(false);
}

SidebarItem *Sidebar::add(QVBoxLayout &layout, const QString &text, const QString &iconName)
{
    auto *item = new SidebarItem(text, iconName);
    item->setObjectName(iconName + QStringLiteral("Item"));
    layout.addWidget(item);
    m_items.push_back(item);
    return item;
}

void Sidebar::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    layout()->setContentsMargins(isNarrow ? 6 : 16, isNarrow ? 72 : 82, isNarrow ? 7 : 17, 24);
    int widest = 0;
    for (SidebarItem *item : m_items) {
        item->setNarrow(isNarrow);
        widest = qMax(widest, item->sizeHint().width());
    }
    const QMargins margins = layout()->contentsMargins();
    setFixedWidth(qMax(isNarrow ? narrow : wide, widest + margins.left() + margins.right()));
    update();
}

void Sidebar::setPlace(Place place)
{
    SidebarItem *item = place == Place::Settings ? m_settings
                        : place == Place::Learn  ? m_learn
                                                 : m_library;
    item->setChecked(true);
}

void Sidebar::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.surface);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = tokens.isHighContrast ? 2 : 1;
    painter.fillRect(QRect(mirrored ? 0 : width() - edge, 0, edge, height()), tokens.line);
    if (m_isNarrow) {
        paintMark(painter, QPointF(width() / 2.0, 40), tokens);
        return;
    }
    paintMark(painter, QPointF(mirrored ? width() - 39 : 39, 40), tokens);
    painter.setFont(fontFor(TextRole::LeadSmall));
    QFont font = painter.font();
    font.setPixelSize(qRound(22 * textScale()));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(tokens.ink);
    painter.drawText(
        QRect(mirrored ? 0 : 64, 20, width() - 64, 40),
        static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
        QStringLiteral("Hipwise"));
}

} // namespace hipwise
