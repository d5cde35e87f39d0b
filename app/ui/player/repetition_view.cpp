#include "ui/player/repetition_view.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int mostDashes = 8;
constexpr int dashWidth = 36;
constexpr int dashGap = 8;
constexpr int sideRow = 46;

} // namespace

RepetitionView::RepetitionView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RepetitionView::setView(const PlayerView &view)
{
    if (m_repetition == view.repetition && m_repetitions == view.repetitions &&
        m_isNext == view.isNextRepetition && m_note == view.repetitionNote && m_sides == view.sides)
        return;
    m_repetition = view.repetition;
    m_repetitions = view.repetitions;
    m_isNext = view.isNextRepetition;
    m_note = view.repetitionNote;
    m_sides = view.sides;
    const QString count = m_isNext ? tr("Next repetition %1 of %2") : tr("Repetition %1 of %2");
    setAccessibleName(m_repetition > 0 ? count.arg(m_repetition).arg(m_repetitions) : m_note);
    update();
}

QSize RepetitionView::sizeHint() const
{
    const int height = QFontMetrics(fontFor(TextRole::Body)).height() +
                       QFontMetrics(fontFor(TextRole::Repetition)).height() + 20;
    return {qRound(150 * textScale()), qMax(120, height)};
}

void RepetitionView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_sides.empty())
        paintSides(painter);
    else
        paintRepetition(painter);
}

void RepetitionView::paintRepetition(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QFont small = fontFor(TextRole::Body);
    const QFont large = fontFor(TextRole::Repetition);
    const int smallHeight = QFontMetrics(small).height();
    const int largeHeight = QFontMetrics(large).height();
    int y = (height() - smallHeight - largeHeight - 20) / 2;
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour,
                          int lineHeight) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(0, y, width(), lineHeight * 2), Qt::TextWordWrap, text);
        y += lineHeight;
    };
    if (m_repetition == 0) {
        y = height() / 2 - smallHeight;
        line(m_note, small, tokens.ink2, smallHeight);
        return;
    }
    line(m_note.isEmpty() ? tr("Repetition") : m_note, small, tokens.ink2, smallHeight);
    line(tr("%1 of %2").arg(m_repetition).arg(m_repetitions), large, tokens.ink, largeHeight);
    if (m_repetitions > mostDashes)
        return;
    // Narrower dashes rather than a second row.
    const int room = width() - dashGap * (m_repetitions - 1);
    const int dash = std::min(dashWidth, room / m_repetitions);
    const int begun = m_isNext ? m_repetition - 1 : m_repetition;
    for (int i = 0; i < m_repetitions; ++i) {
        const QRectF place(i * (dash + dashGap), y + 8, dash, 8);
        paintBox(painter, place, 4, i < begun ? tokens.primary : tokens.sage, tokens);
    }
}

void RepetitionView::paintSides(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    int y = (height() - sideRow * static_cast<int>(m_sides.size())) / 2;
    for (const SideCount &side : m_sides) {
        const bool isDone = side.done == side.planned;
        const QRectF dot(0.75, y + 7.75, 30.5, 30.5);
        painter.setPen(isDone ? QPen(Qt::NoPen) : QPen(tokens.control, 1.5));
        painter.setBrush(isDone ? tokens.primary : QColor(Qt::transparent));
        painter.drawEllipse(dot);
        if (isDone)
            paintIcon(painter, QStringLiteral("check"), dot, 20, tokens.onPrimary);
        painter.setPen(tokens.ink);
        painter.setFont(fontFor(TextRole::BodyL));
        const QRect row(44, y, width() - 44, sideRow);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, side.side);
        const int offset = QFontMetrics(painter.font()).horizontalAdvance(side.side) + 14;
        painter.setFont(fontFor(TextRole::Heading));
        painter.drawText(row.adjusted(offset, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 of %2").arg(side.done).arg(side.planned));
        y += sideRow;
    }
}

} // namespace hipwise
