#include "ui/widgets/tag.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int iconGap = 7;

} // namespace

struct Tag::Look
{
    QColor ground;
    QColor text;
    TextRole role;
    int height;
    int padding;
    qreal radius;
    int icon; ///< its size
};

Tag::Tag(Kind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    if (kind == Kind::Caution)
        m_iconName = QStringLiteral("warning");
}

void Tag::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    updateGeometry();
    update();
}

void Tag::setIconName(const QString &name)
{
    if (m_iconName == name)
        return;
    m_iconName = name;
    updateGeometry();
    update();
}

Tag::Look Tag::look() const
{
    const Tokens &tokens = tokensOf(this);
    switch (m_kind) {
    case Kind::Dose:
        return {tokens.sage, tokens.deep, TextRole::SmallStrong, 32, 12, 8, 18};
    case Kind::Caution:
        return {tokens.amberGround, tokens.amber, TextRole::Tag, 28, 10, 8, 17};
    case Kind::Work:
        return {tokens.primary, tokens.onPrimary, TextRole::Pill, 40, 17, 20, 20};
    case Kind::Waiting:
        return {tokens.sage, tokens.deep, TextRole::Pill, 40, 17, 20, 20};
    }
    return {};
}

QSize Tag::sizeHint() const
{
    const Look look = this->look();
    const QFontMetrics metrics(fontFor(look.role));
    const int icon = m_iconName.isEmpty() ? 0 : look.icon + iconGap;
    return {metrics.horizontalAdvance(m_text) + icon + 2 * look.padding,
            qMax(look.height, metrics.height() + 8)};
}

void Tag::paintEvent(QPaintEvent * /*event*/)
{
    const Look look = this->look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), look.radius, look.ground, tokensOf(this));

    QRect content = rect().adjusted(look.padding, 0, -look.padding, 0);
    if (!m_iconName.isEmpty()) {
        const QRect place =
            QStyle::visualRect(layoutDirection(), content,
                               {content.left(), content.top(), look.icon, content.height()});
        paintIcon(painter, m_iconName, place, look.icon, look.text);
        content = QStyle::visualRect(layoutDirection(), content,
                                     content.adjusted(look.icon + iconGap, 0, 0, 0));
    }
    painter.setFont(fontFor(look.role));
    painter.setPen(look.text);
    painter.drawText(content, Qt::AlignCenter, m_text);
}

} // namespace hipwise
