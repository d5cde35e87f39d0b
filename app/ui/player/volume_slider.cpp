#include "ui/player/volume_slider.h"

#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace hipwise {

namespace {

constexpr double knob = 18;

} // namespace

VolumeSlider::VolumeSlider(const QString &of, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, 100);
    setPageStep(10);
    setSingleStep(5);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(of);
    setToolTip(of);
    setProperty("cornerRadius", 12.0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

/// The arrows are the slider's own while it has the keyboard, not the player's.
bool VolumeSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up ||
            key == Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    return QSlider::event(event);
}

void VolumeSlider::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const double x = knob / 2 + (width() - knob) * value() / 100.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sage);
    painter.drawRoundedRect(QRectF(0, middle - 3, width(), 6), 3, 3);
    painter.setBrush(tokens.control);
    painter.drawRoundedRect(QRectF(0, middle - 3, x, 6), 3, 3);
    painter.setPen(QPen(tokens.control, 1.5));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(QPointF(x, middle), knob / 2 - 1, knob / 2 - 1);
}

void VolumeSlider::mousePressEvent(QMouseEvent *event)
{
    moveTo(event->position().x());
}

void VolumeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position().x());
}

void VolumeSlider::moveTo(double x)
{
    setValue(qRound((x - knob / 2) / (width() - knob) * 100));
}

} // namespace hipwise
