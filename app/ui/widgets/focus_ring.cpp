#include "ui/widgets/focus_ring.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>

namespace hipwise {

namespace {

constexpr int distance = 6; ///< 3 of ground, 3 of ring

bool isByKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget == this)
        return false;
    if (event->type() == QEvent::FocusIn && window()->isAncestorOf(widget)) {
        const bool hasShape = widget->property("cornerRadius").isValid();
        const bool byKeyboard = isByKeyboard(static_cast<QFocusEvent *>(event)->reason());
        follow(hasShape && byKeyboard ? widget : nullptr);
    } else if (event->type() == QEvent::FocusOut && widget == m_target) {
        follow(nullptr);
    } else if (m_target &&
               (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
                event->type() == QEvent::Hide || event->type() == QEvent::Show) &&
               (widget == m_target || widget->isAncestorOf(m_target))) {
        place();
    }
    return false;
}

void FocusRing::follow(QWidget *target)
{
    m_target = target;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QPoint corner = m_target->mapTo(window(), QPoint(0, 0));
    setGeometry(QRect(corner, m_target->size()).adjusted(-distance, -distance, distance, distance));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_target)
        return;
    const Tokens &tokens = tokensOf(this);
    const qreal radius = m_target->property("cornerRadius").toReal();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focus, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius + 4.5,
                            radius + 4.5);
}

} // namespace hipwise
