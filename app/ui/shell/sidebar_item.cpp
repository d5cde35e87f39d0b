#include "ui/shell/sidebar_item.h"

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

constexpr int iconExtent = 22;

} // namespace

SidebarItem::SidebarItem(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("cornerRadius", 12.0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarItem::setLook(const QString &text, const QString &iconName)
{
    setText(text);
    setAccessibleName(text);
    m_iconName = iconName;
    update();
}

void SidebarItem::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    setToolTip(isNarrow ? text() : QString());
    updateGeometry();
}

QSize SidebarItem::sizeHint() const
{
    const QFontMetrics metrics(fontFor(m_isNarrow ? TextRole::Hint : TextRole::BodyStrong));
    const int words = metrics.horizontalAdvance(text());
    return m_isNarrow ? QSize(qMax(60, words + 4), qMax(60, 40 + metrics.height()))
                      : QSize(qMax(183, words + 60), qMax(48, metrics.height() + 16));
}

void SidebarItem::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isDown() || underMouse()) {
        paintBox(painter, rect(), 12, isChecked() || isDown() ? tokens.sage : tokens.hover, tokens);
    }
    const QColor colour = isChecked() ? tokens.deep : tokens.ink2;
    if (m_isNarrow) {
        paintIcon(painter, m_iconName, QRect(0, 8, width(), iconExtent), iconExtent, colour);
        painter.setFont(fontFor(TextRole::Hint));
        painter.setPen(colour);
        const QString shown =
            QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, width() - 4);
        painter.drawText(QRect(0, 32, width(), height() - 34), Qt::AlignHCenter | Qt::AlignTop,
                         shown);
        return;
    }
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), {14, 0, iconExtent, height()});
    paintIcon(painter, m_iconName, icon, iconExtent, colour);
    QFont font = fontFor(isChecked() ? TextRole::BodyStrong : TextRole::Body);
    if (!isChecked())
        font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), {50, 0, width() - 56, height()}),
        static_cast<int>(Qt::AlignVCenter |
                         (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
        text());
}

void SidebarItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SidebarItem::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarItem::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
