#include "ui/player/ring_timer.h"

#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/widgets/digits.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hipwise {

namespace {

constexpr qreal stroke = 12;
constexpr qreal swelling = 6;
/// Room for the breathing ring outside the ring itself.
constexpr qreal outside = 16;

} // namespace

RingTimer::RingTimer(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Time left"));
}

void RingTimer::setReading(const Reading &reading)
{
    const Reading next = levelled(reading);
    if (m_reading == next)
        return;
    if (m_reading.count != next.count)
        setAccessibleDescription(next.count + QLatin1Char(' ') + next.caption);
    Reading shorter = m_reading;
    shorter.fractionLeft = next.fractionLeft;
    const QRect changed =
        shorter == next ? arcBetween(m_reading.fractionLeft, next.fractionLeft) : rect();
    m_reading = next;
    update(changed);
}

/// The reading as far as it is seen: the arc goes on by half a pixel, the breath by a quarter.
RingTimer::Reading RingTimer::levelled(Reading reading) const
{
    const double steps = std::max(1.0, std::round(2 * std::numbers::pi * ringRect().width()));
    reading.fractionLeft = std::round(std::clamp(reading.fractionLeft, 0.0, 1.0) * steps) / steps;
    constexpr double breaths = 4 * swelling;
    reading.breath = std::round(reading.breath * breaths) / breaths;
    return reading;
}

/// Where the arc is that is left of \a one and not of \a other, or the other way round.
QRect RingTimer::arcBetween(double one, double other) const
{
    const QRectF ring = ringRect();
    constexpr double degrees = 360;
    QPainterPath arc;
    arc.arcMoveTo(ring, 90 + one * degrees);
    arc.arcTo(ring, 90 + one * degrees, (other - one) * degrees);
    // Its ends are round, and the edges soft.
    constexpr qreal around = stroke / 2 + 2;
    return arc.boundingRect().adjusted(-around, -around, around, around).toAlignedRect();
}

void RingTimer::setDiameter(int diameter)
{
    m_diameter = diameter;
    updateGeometry();
}

QSize RingTimer::sizeHint() const
{
    return {m_diameter, m_diameter};
}

QSize RingTimer::minimumSizeHint() const
{
    return {m_diameter, 136};
}

void RingTimer::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = ringRect();
    paintRing(painter, ring);
    // Where only the arc has gone on, the words within it stay.
    if (ring.adjusted(stroke, stroke, -stroke, -stroke).intersects(event->rect()))
        paintCount(painter, ring);
}

QRectF RingTimer::ringRect() const
{
    const qreal size = std::min<qreal>(std::min(width(), height()), m_diameter);
    const QRectF whole((width() - size) / 2, (height() - size) / 2, size, size);
    constexpr qreal inset = outside + stroke / 2;
    return whole.adjusted(inset, inset, -inset, -inset);
}

void RingTimer::paintRing(QPainter &painter, const QRectF &ring)
{
    const Tokens &tokens = tokensOf(this);
    painter.setBrush(Qt::NoBrush);
    if (m_reading.isWork) {
        const qreal swell = swelling * m_reading.breath;
        const qreal halo = outside - swelling + swell;
        painter.setPen(QPen(tokens.isHighContrast ? tokens.ink : tokens.sage, 2));
        painter.drawEllipse(ring.adjusted(-halo, -halo, halo, halo));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.stageTop);
        const qreal disc = 14 - swell / 2;
        painter.drawEllipse(ring.adjusted(disc, disc, -disc, -disc));
        painter.setBrush(Qt::NoBrush);
        if (tokens.isHighContrast) {
            painter.setPen(QPen(tokens.ink, stroke));
            painter.drawEllipse(ring);
        }
        // Where all grounds are one colour this leaves of that ring its edges: a hollow track.
        painter.setPen(QPen(tokens.sage, tokens.isHighContrast ? stroke - 4 : stroke));
    } else {
        // A dotted track and no disc: nobody takes it for the hold.
        QPen dots(tokens.isHighContrast ? tokens.ink : tokens.sage, stroke * 0.8,
                  Qt::CustomDashLine, Qt::FlatCap);
        dots.setDashPattern({0.45, 0.75});
        painter.setPen(dots);
    }
    painter.drawEllipse(ring);

    const double left = std::clamp(m_reading.fractionLeft, 0.0, 1.0);
    if (left > 0) {
        painter.setPen(QPen(m_reading.isWork ? tokens.primary : tokens.control, stroke,
                            Qt::SolidLine, Qt::RoundCap));
        // It empties clockwise: what is left ends at twelve o'clock.
        painter.drawArc(ring, 90 * 16, qRound(left * 360 * 16));
    }
    if (m_reading.hasHalf) {
        painter.setPen(QPen(tokens.paper, 4));
        const QPointF bottom(ring.center().x(), ring.bottom());
        painter.drawLine(bottom - QPointF(0, stroke / 2 + 1), bottom + QPointF(0, stroke / 2 + 1));
    }
}

void RingTimer::paintCount(QPainter &painter, const QRectF &ring)
{
    const Tokens &tokens = tokensOf(this);
    QFont font = fontFor(TextRole::Count);
    font.setPixelSize(static_cast<int>(std::min(ring.width() * 0.44, 88 * textScale())));
    if (m_reading.isLastSeconds)
        font.setWeight(QFont::ExtraBold);
    if (m_reading.count.size() > 2)
        font.setPixelSize(font.pixelSize() * 3 / 4);
    const QFontMetricsF metrics(font);
    const qreal centre = ring.center().y() - ring.height() * 0.06;
    painter.setPen(tokens.ink);
    paintInCells(painter, m_reading.count, font, QPointF(ring.center().x(), centre));

    QFont captionFont = fontFor(TextRole::Body);
    captionFont.setPixelSize(
        std::min(captionFont.pixelSize(), static_cast<int>(ring.width() * 0.115)));
    const QFontMetricsF captionMetrics(captionFont);
    painter.setFont(captionFont);
    painter.setPen(tokens.ink2);
    painter.drawText(QRectF(ring.left(), centre + metrics.capHeight() / 2 + ring.height() * 0.035,
                            ring.width(), captionMetrics.height()),
                     Qt::AlignHCenter | Qt::AlignTop, m_reading.caption);
}

} // namespace hipwise
