#include "ui/widgets/text_link.h"

#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace hipwise {

TextLink::TextLink(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::BodyStrong));
    setProperty("cornerRadius", 8.0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 1, metrics.height() + 12};
}

void TextLink::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    const QColor colour = isDown()       ? tokens.primaryPressed
                          : underMouse() ? tokens.primaryHover
                                         : tokens.primary;
    const QFontMetrics metrics(font());
    const int baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    const int width = metrics.horizontalAdvance(text());
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(colour);
    const int left = isRightToLeft() ? this->width() - width : 0;
    painter.drawText(left, baseline, text());
    painter.fillRect(left, baseline + 3, width, underMouse() ? 2 : 1, colour);
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TextLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TextLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
