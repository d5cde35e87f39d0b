#include "ui/programme/day_tag.h"

#include "ui/style/box.h"
#include "ui/style/dates.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int padding = 12;
constexpr int iconExtent = 16;
constexpr int gap = 6;

} // namespace

DayTag::DayTag(const PlannedSession &session, bool isToday, QWidget *parent)
    : QWidget(parent)
    , m_text(shortDate(session.day))
    , m_isDone(session.isDone)
    , m_isToday(isToday)
{
    setFont(fontFor(TextRole::SmallStrong));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString date = longDate(session.day);
    setAccessibleName(m_isDone    ? tr("%1, done").arg(date)
                      : m_isToday ? tr("%1, today").arg(date)
                                  : date);
    setToolTip(accessibleName());
}

QSize DayTag::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int check = m_isDone ? iconExtent + gap : 0;
    return {metrics.horizontalAdvance(m_text) + check + 2 * padding, metrics.height() + 12};
}

void DayTag::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen edge = m_isToday && !m_isDone ? QPen(tokens.primary, 2) : QPen(tokens.control, 1);
    paintBox(painter, rect(), 10, m_isDone ? tokens.sage : tokens.surface, tokens,
             m_isDone ? QPen(Qt::NoPen) : edge);
    const QColor colour = m_isDone ? tokens.deep : m_isToday ? tokens.ink : tokens.ink2;
    QRect text = rect().adjusted(padding, 0, -padding, 0);
    if (m_isDone) {
        const QRect check =
            QStyle::visualRect(layoutDirection(), text, {text.left(), 0, iconExtent, height()});
        paintIcon(painter, QStringLiteral("check"), check, iconExtent, colour);
        text =
            QStyle::visualRect(layoutDirection(), text, text.adjusted(iconExtent + gap, 0, 0, 0));
    }
    painter.setPen(colour);
    painter.drawText(text, Qt::AlignCenter, m_text);
}

} // namespace hipwise
