#include "ui/widgets/choice_row.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int checkRoom = 40;
constexpr int endRoom = 18;

} // namespace

ChoiceRow::ChoiceRow(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(fontFor(TextRole::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceRow::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::BodyStrong));
    return {metrics.horizontalAdvance(text()) + checkRoom + endRoom,
            qMax(44, metrics.height() + 16)};
}

void ChoiceRow::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? tokens.sage : tokens.hover;
    if (isChecked() || isDown() || underMouse() || hasFocus()) {
        paintBox(painter, rect(), 10, ground, tokens,
                 hasFocus() ? QPen(tokens.focus, 2) : QPen(Qt::NoPen));
    }
    const QColor colour = isChecked() ? tokens.deep : tokens.ink;
    const QRect check = QStyle::visualRect(layoutDirection(), rect(), {8, 0, 24, height()});
    if (isChecked())
        paintIcon(painter, QStringLiteral("check"), check, 20, colour);
    painter.setFont(fontFor(isChecked() ? TextRole::BodyStrong : TextRole::Body));
    painter.setPen(colour);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           {checkRoom, 0, width() - checkRoom, height()});
    painter.drawText(words,
                     static_cast<int>(Qt::AlignVCenter |
                                      QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     text());
}

void ChoiceRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
