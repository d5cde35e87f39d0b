#include "ui/settings/look_tile.h"

#include "ui/figure/stage_painting.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace hipwise {

namespace {

constexpr int edge = 8;
constexpr qreal radius = 16;
constexpr qreal innerRadius = 10;
constexpr int badgeExtent = 24;

} // namespace

LookTile::LookTile(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::SmallStrong));
    setProperty("cornerRadius", radius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LookTile::pictureSize()
{
    return {82, 124};
}

void LookTile::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

QSize LookTile::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {qMax(pictureSize().width(), metrics.horizontalAdvance(text())) + 2 * edge,
            pictureSize().height() + 2 * edge + metrics.height() + 12};
}

void LookTile::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const qreal line = isChecked() ? 2 : 1.5;
    painter.setPen(QPen(isChecked() ? tokens.primary : tokens.control, line));
    painter.setBrush(isChecked() || isDown() ? tokens.sage
                     : underMouse()          ? tokens.hover
                                             : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                            radius, radius);

    const QRectF stage(QPointF((width() - pictureSize().width()) / 2.0, edge), pictureSize());
    if (m_picture.isNull())
        paintStage(painter, stage, innerRadius, tokens);
    else
        paintOnStage(painter, m_picture, stage, stage, innerRadius);

    QRect words = rect();
    words.setTop(qRound(stage.bottom()));
    painter.setFont(font());
    painter.setPen(isChecked() ? tokens.deep : tokens.ink);
    painter.drawText(words, Qt::AlignCenter, text());
    if (isChecked()) {
        const QRectF badge(stage.right() - badgeExtent - 5, stage.top() + 5, badgeExtent,
                           badgeExtent);
        painter.setPen(QPen(tokens.primary, 2));
        painter.setBrush(tokens.sage);
        painter.drawEllipse(badge.adjusted(1, 1, -1, -1));
        paintIcon(painter, QStringLiteral("check"), badge, 14, tokens.deep);
    }
}

/// Space presses by itself, Enter only on some desktops.
void LookTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LookTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LookTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
