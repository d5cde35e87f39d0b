#include "ui/learn/source_toggle.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int iconExtent = 18;
constexpr int padding = 11;
constexpr int gap = 6;

} // namespace

SourceToggle::SourceToggle(int count, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(QString::number(count));
    const QString name = count == 1 ? tr("1 source") : tr("%1 sources").arg(count);
    setAccessibleName(name);
    setToolTip(name);
    setObjectName(QStringLiteral("sourceToggle"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::SmallStrong));
    setProperty("cornerRadius", 12.0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SourceToggle::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {iconExtent + gap + metrics.horizontalAdvance(text()) + 2 * padding,
            qMax(40, metrics.height() + 12)};
}

void SourceToggle::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isDown() || underMouse())
        paintBox(painter, rect(), 12, isChecked() || isDown() ? tokens.sage : tokens.hover, tokens);
    const QColor colour = isChecked() ? tokens.deep : tokens.ink2;
    const QRect inside = rect().adjusted(padding, 0, -padding, 0);
    paintIcon(painter, QStringLiteral("book"),
              QStyle::visualRect(layoutDirection(), inside,
                                 {inside.left(), inside.top(), iconExtent, inside.height()}),
              iconExtent, colour);
    painter.setPen(colour);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), inside, inside.adjusted(iconExtent + gap, 0, 0, 0)),
        Qt::AlignCenter, text());
}

/// Space presses by itself, Enter only on some desktops.
void SourceToggle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SourceToggle::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SourceToggle::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
