#include "ui/widgets/chip.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int padding = 18;
constexpr int gap = 8;
constexpr int iconExtent = 20;
constexpr int trailingExtent = 16;

} // namespace

Chip::Chip(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::SmallStrong));
    setProperty("cornerRadius", 22.0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTrailingIcon(const QString &name)
{
    m_trailingIcon = name;
    updateGeometry();
    update();
}

void Chip::setChipText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int icon = m_iconName.isEmpty() ? 0 : iconExtent + gap;
    const int trailing = m_trailingIcon.isEmpty() ? 0 : trailingExtent + gap;
    return {metrics.horizontalAdvance(text()) + icon + trailing + 2 * padding,
            qMax(44, metrics.height() + 16)};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Without a ground of its own what is selected needs an edge twice as wide as the others.
    const qreal selectedEdge = tokens.isHighContrast ? 4 : 2;
    const QPen edge = isChecked() ? QPen(tokens.primary, selectedEdge) : QPen(tokens.control, 1.5);
    const QColor ground = isChecked() || isDown() ? tokens.sage
                          : underMouse()          ? tokens.hover
                                                  : tokens.surface;
    paintBox(painter, rect(), (height() - edge.widthF()) / 2, ground, tokens, edge);

    const QColor colour = isChecked() ? tokens.deep : tokens.ink;
    QRect content = rect().adjusted(padding, 0, -padding, 0);
    if (!m_iconName.isEmpty()) {
        const QRect place =
            QStyle::visualRect(layoutDirection(), content,
                               {content.left(), content.top(), iconExtent, content.height()});
        paintIcon(painter, m_iconName, place, iconExtent, colour);
        content = QStyle::visualRect(layoutDirection(), content,
                                     content.adjusted(iconExtent + gap, 0, 0, 0));
    }
    if (!m_trailingIcon.isEmpty()) {
        const QRect place = QStyle::visualRect(layoutDirection(), content,
                                               {content.right() + 5 - trailingExtent, content.top(),
                                                trailingExtent, content.height()});
        paintIcon(painter, m_trailingIcon, place, trailingExtent, colour);
        content = QStyle::visualRect(layoutDirection(), content,
                                     content.adjusted(0, 0, -trailingExtent - gap, 0));
    }
    painter.setPen(colour);
    painter.drawText(content, Qt::AlignCenter, text());
}

/// Space presses by itself, Enter only on some desktops.
void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
