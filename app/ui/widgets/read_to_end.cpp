#include "ui/widgets/read_to_end.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace hipwise {

ReadToEnd::ReadToEnd(QScrollArea &area)
    : QObject(&area)
    , m_area(area)
{
    area.installEventFilter(this);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadToEnd::look);
    // Queued: what follows may change words, which is not for the middle of a layout.
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReadToEnd::look,
            Qt::QueuedConnection);
}

bool ReadToEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        look();
    // Queued: the area itself takes the new size first.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ReadToEnd::look, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void ReadToEnd::beginAgain()
{
    m_area.verticalScrollBar()->setValue(0);
    m_isReached = false;
    look();
}

void ReadToEnd::look()
{
    constexpr int air = 8; // below the last line
    if (m_isReached || !m_area.isVisible() || !m_area.widget())
        return;
    const int bottom = m_area.verticalScrollBar()->value() + m_area.viewport()->height() + air;
    // Asked of the layout: the widget has its size only later.
    if (bottom < m_area.widget()->layout()->heightForWidth(m_area.viewport()->width()))
        return;
    m_isReached = true;
    Q_EMIT reached();
}

void ReadToEnd::showMore()
{
    QScrollBar *bar = m_area.verticalScrollBar();
    bar->setValue(bar->value() + m_area.viewport()->height() * 4 / 5);
}

} // namespace hipwise
