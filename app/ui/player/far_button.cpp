#include "ui/player/far_button.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

QFont buttonFont(int pixels)
{
    QFont font = fontFor(TextRole::BodyStrong);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

FarButton::FarButton(Kind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    // A click must not take the keyboard: Space is for the pause.
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("cornerRadius", 14);
}

void FarButton::setTurn(QuarterTurn turn)
{
    m_turn = turn;
    update();
}

void FarButton::setTextPixels(int pixels)
{
    m_pixels = pixels;
    update();
}

/// Two words stand one above the other: the band is high.
QStringList FarButton::lines() const
{
    const qsizetype gap = text().indexOf(u' ');
    return gap < 0 ? QStringList{text()} : QStringList{text().left(gap), text().mid(gap + 1)};
}

QSize FarButton::sizeHint() const
{
    const QFontMetrics metrics(buttonFont(m_pixels));
    int width = 0;
    for (const QString &line : lines())
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width + m_pixels * 4, m_pixels * 18 / 5};
}

void FarButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    const bool isDanger = m_kind == Kind::Danger;
    const QColor text = isDanger ? tokens.red : tokens.ink;
    const QColor rest = isDanger ? tokens.redGround : tokens.surface;
    const QColor ground =
        isDown() || underMouse() ? (isDanger ? tokens.redHover : tokens.hover) : rest;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(turningInto(size(), m_turn), true);
    const QRectF whole(QPointF(), QSizeF(turned(size(), m_turn)));
    paintBox(painter, whole.adjusted(1, 1, -1, -1), 14, ground, tokens,
             QPen(isDanger ? tokens.red : tokens.control, 2));

    painter.setFont(buttonFont(m_pixels));
    painter.setPen(text);
    const QFontMetricsF metrics(painter.font());
    const QStringList texts = lines();
    qreal textWidth = 0;
    for (const QString &line : texts)
        textWidth = std::max(textWidth, metrics.horizontalAdvance(line));
    const qreal iconSize = m_pixels * 1.2;
    const qreal gap = m_pixels * 0.6;
    const qreal left = whole.center().x() - (iconSize + gap + textWidth) / 2;
    paintIcon(painter, m_iconName, QRectF(left, whole.top(), iconSize, whole.height()), iconSize,
              text);
    const qreal lineHeight = metrics.height() * 0.98;
    qreal top = whole.center().y() - lineHeight * static_cast<qreal>(texts.size()) / 2;
    for (const QString &line : texts) {
        painter.drawText(QRectF(left + iconSize + gap, top, textWidth + 2, lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        top += lineHeight;
    }
}

} // namespace hipwise
