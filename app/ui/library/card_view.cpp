#include "ui/library/card_view.h"

#include "ui/figure/figures.h"
#include "ui/library/card_delegate.h"
#include "ui/style/typography.h"
#include "ui/widgets/scroll_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace hipwise {

namespace {

constexpr int gap = 24;

/// The design guide, section 6: the width of the content decides.
int columnsFor(int width)
{
    if (width >= 2150)
        return 6;
    if (width >= 1650)
        return 5;
    if (width >= 1250)
        return 4;
    if (width >= 890)
        return 3;
    return width >= 560 ? 2 : 1;
}

} // namespace

CardView::CardView(Figures &figures, QWidget *parent)
    : QListView(parent)
    , m_delegate(new CardDelegate(figures, this))
{
    setObjectName(QStringLiteral("cards"));
    setAccessibleName(tr("Routines"));
    setItemDelegate(m_delegate);
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    makeCalm(*this);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setProperty("cardWidth", 317);
    const auto repaint = [this] { viewport()->update(); };
    connect(&figures.studio(), &FigureStudio::pictureReady, this, repaint);
    connect(&figures.studio(), &FigureStudio::lookChanged, this, repaint);
}

void CardView::fitColumns()
{
    const int available = viewport()->width();
    const int columns = columnsFor(qRound(available / textScale()));
    // One less: the list breaks a line that is exactly full.
    setProperty("cardWidth", (available - 1) / columns - gap);
}

void CardView::reset()
{
    const int place = verticalScrollBar()->value();
    QListView::reset();
    doItemsLayout();
    verticalScrollBar()->setValue(place);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QListView::resizeEvent(event);
    // At once: a layout that is put off comes with the next painting, and has all painted again.
    doItemsLayout();
}

/// Cards look the same in a window that is not the active one, so that they need no new painting.
bool CardView::viewportEvent(QEvent *event)
{
    const bool isActivation =
        event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate;
    return !isActivation && QListView::viewportEvent(event);
}

bool CardView::isOnPlay(const QModelIndex &index, QPoint at) const
{
    return index.isValid() && CardDelegate::playButton(visualRect(index)).contains(at);
}

bool CardView::isOnHeart(const QModelIndex &index, QPoint at) const
{
    return index.isValid() && CardDelegate::heartButton(visualRect(index)).contains(at);
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    m_delegate->setRingShown(true);
    viewport()->update();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space) {
        Q_EMIT startRequested(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_F && event->modifiers() == Qt::NoModifier) {
        Q_EMIT favouriteToggled(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    m_delegate->setPlayHovered(isOnPlay(index, event->pos()));
    m_delegate->setHeartHovered(isOnHeart(index, event->pos()));
    viewport()->setCursor(index.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (isOnPlay(index, event->pos()))
        Q_EMIT startRequested(index);
    else if (isOnHeart(index, event->pos()))
        Q_EMIT favouriteToggled(index);
    else
        Q_EMIT opened(index);
}

void CardView::focusInEvent(QFocusEvent *event)
{
    const bool byKeyboard =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    m_delegate->setRingShown(byKeyboard);
    // Not for the mouse: going to the first card would move the one that is clicked away.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() &&
        model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
    viewport()->update();
}

void CardView::focusOutEvent(QFocusEvent *event)
{
    m_delegate->setRingShown(false);
    QListView::focusOutEvent(event);
    viewport()->update();
}

void CardView::leaveEvent(QEvent *event)
{
    m_delegate->setPlayHovered(false);
    m_delegate->setHeartHovered(false);
    QListView::leaveEvent(event);
    viewport()->update();
}

} // namespace hipwise
