#include "ui/widgets/button.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace hipwise {

namespace {

constexpr qreal radius = 14;
constexpr int padding = 22;
constexpr int quietPadding = 10;
constexpr int gap = 12;
constexpr int hintPadding = 7;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

struct Button::Look
{
    QColor ground;
    QColor edge;
    qreal edgeWidth;
    QColor text;
};

Button::Button(Kind kind, const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("cornerRadius", radius);
    setSizeKind(Size::Normal);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void Button::setIconBehind(bool behind)
{
    m_iconBehind = behind;
    update();
}

void Button::setKeyHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    updateGeometry();
    update();
}

void Button::setKeyHintVisible(bool visible)
{
    m_hintVisible = visible;
    updateGeometry();
    update();
}

void Button::setSizeKind(Size size)
{
    m_size = size;
    QFont font = fontFor(size == Size::Large ? TextRole::Lead : TextRole::BodyStrong);
    if (m_kind == Kind::Primary || m_kind == Kind::Danger)
        font.setPixelSize(qRound((size == Size::Large ? 21 : 18) * textScale()));
    setFont(font);
    updateGeometry();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    updateGeometry();
    update();
}

int Button::sidePadding() const
{
    if (m_iconOnly)
        return 16;
    return m_kind == Kind::Quiet ? quietPadding : padding;
}

bool Button::hasHint() const
{
    return m_hintVisible && !m_iconOnly && !m_hint.isEmpty();
}

int Button::textWidth() const
{
    return m_iconOnly || text().isEmpty() ? 0 : QFontMetrics(font()).horizontalAdvance(text());
}

int Button::contentWidth() const
{
    int width = textWidth();
    if (!m_iconName.isEmpty())
        width += 24 + (width > 0 ? gap : 0);
    if (hasHint())
        width +=
            gap + QFontMetrics(fontFor(TextRole::Hint)).horizontalAdvance(m_hint) + 2 * hintPadding;
    return width;
}

QSize Button::sizeHint() const
{
    const int height = qMax(m_size == Size::Large ? 64 : 56, QFontMetrics(font()).height() + 24);
    return {qMax(height, contentWidth() + 2 * sidePadding()), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

Button::Look Button::look() const
{
    const Tokens &tokens = tokensOf(this);
    const bool hovered = underMouse();
    const qreal secondaryEdge = tokens.isHighContrast ? 2 : 1.5;
    switch (m_kind) {
    case Kind::Primary:
        if (!isEnabled())
            return {tokens.disabledGround, tokens.disabledText, tokens.isHighContrast ? 2.0 : 0.0,
                    tokens.disabledText};
        return {isDown()  ? tokens.primaryPressed
                : hovered ? tokens.primaryHover
                          : tokens.primary,
                Qt::transparent, 0, tokens.onPrimary};
    case Kind::Secondary:
        if (!isEnabled())
            return {tokens.surface, tokens.line, secondaryEdge, tokens.disabledText};
        if (isChecked())
            return {tokens.sage, tokens.primary, tokens.isHighContrast ? 4.0 : 2.0, tokens.deep};
        return {isDown()  ? tokens.sage
                : hovered ? tokens.hover
                          : tokens.surface,
                tokens.control, secondaryEdge, tokens.ink};
    case Kind::Quiet:
        return {isDown()  ? tokens.sage
                : hovered ? tokens.hover
                          : QColor(Qt::transparent),
                Qt::transparent, 0, isEnabled() ? tokens.ink : tokens.disabledText};
    case Kind::Danger:
        if (isDown())
            return {tokens.redPressed, tokens.redPressed, 2, tokens.onRedPressed};
        return {hovered ? tokens.redHover : tokens.redGround, tokens.red, 2, tokens.red};
    }
    return {};
}

void Button::paintEvent(QPaintEvent * /*event*/)
{
    const Look look = this->look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = look.edgeWidth / 2;
    painter.setPen(look.edgeWidth > 0 ? QPen(look.edge, look.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect content((width() - contentWidth()) / 2, isDown() ? 1 : 0, contentWidth(), height());
    const auto take = [&content, mirrored](int wanted) {
        QRect part = content;
        if (mirrored) {
            part.setLeft(part.right() + 1 - wanted);
            content.setRight(part.left() - 1 - gap);
        } else {
            part.setWidth(wanted);
            content.setLeft(part.right() + 1 + gap);
        }
        return part;
    };
    if (!m_iconName.isEmpty() && !m_iconBehind)
        paintIcon(painter, m_iconName, take(24), 24, look.text);
    if (textWidth() > 0) {
        painter.setPen(look.text);
        painter.drawText(take(textWidth()), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
    if (!m_iconName.isEmpty() && m_iconBehind)
        paintIcon(painter, m_iconName, take(24), 24, look.text);
    if (hasHint()) {
        painter.setFont(fontFor(TextRole::Hint));
        const QRectF box =
            QRectF(content).adjusted(0.75, (height() - 24) / 2.0, -0.75, -(height() - 24) / 2.0);
        QColor edge = look.text;
        edge.setAlphaF(0.55F);
        painter.setPen(QPen(edge, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
        painter.setPen(look.text);
        painter.drawText(box, Qt::AlignCenter, m_hint);
    }
}

/// Enter is the button's own while it has the keyboard, whatever shortcut the page has for it.
bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEnter(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

/// Space presses by itself, Enter only on some desktops.
void Button::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
