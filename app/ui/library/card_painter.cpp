#include "ui/library/card_painter.h"

#include "ui/figure/pictogram_stage.h"
#include "ui/figure/stage_painting.h"
#include "ui/style/icons.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLinearGradient>
#include <QPainterPath>
#include <QTextLayout>

namespace hipwise {

namespace {

constexpr qreal radius = 20;
constexpr int stageHeight = 156;
constexpr int padding = 18;

void paintGround(QPainter &painter, const QRectF &card, const CardState &state,
                 const Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.shadow);
    for (int i = 1; i <= 3; ++i)
        painter.drawRoundedRect(card.translated(0, i), radius, radius);
    painter.setPen(QPen(state.isHovered ? tokens.control : tokens.line, 1));
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (state.hasRing) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.primary, 3));
        painter.drawRoundedRect(card.adjusted(-4.5, -4.5, 4.5, 4.5), radius + 4.5, radius + 4.5);
    }
}

void paintStage(QPainter &painter, const QRectF &card, Position position, const Tokens &tokens)
{
    const QRectF stage = card.adjusted(1, 1, -1, 0);
    QPainterPath outline;
    outline.addRoundedRect(stage, radius - 1, radius - 1);
    painter.save();
    painter.setClipPath(outline);
    const QRectF area(stage.left(), stage.top(), stage.width(), stageHeight);
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    gradient.setColorAt(0, tokens.stageTop);
    gradient.setColorAt(1, tokens.stageBottom);
    painter.fillRect(area, gradient);
    painter.restore();
    paintPictogram(painter, area.adjusted(12, 12, -12, -10), position, tokens);
}

/// Rounded at the top only: the body of the card goes on below.
void paintPicture(QPainter &painter, const QRect &card, const QImage &picture)
{
    const QRectF whole = QRectF(card).adjusted(1, 1, -1, -1);
    paintOnStage(painter, picture, pictureArea(card), whole, radius - 1);
}

void paintPlay(QPainter &painter, const QRectF &button, const CardState &state,
               const Tokens &tokens)
{
    const bool filled = state.isPlayHovered || state.hasRing;
    painter.setPen(QPen(tokens.primary, 1.5));
    painter.setBrush(filled ? tokens.primary : tokens.surface);
    painter.drawEllipse(button.adjusted(0.75, 0.75, -0.75, -0.75));
    paintIcon(painter, QStringLiteral("play"), button.translated(1, 0), 22,
              filled ? tokens.onPrimary : tokens.primary);
}

/// Up to \a lines lines, the last one elided. Returns the height used.
int paintText(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
              const QColor &colour, int lines)
{
    const QFontMetrics metrics(font);
    const int lineHeight = metrics.height() + 1;
    painter.setFont(font);
    painter.setPen(colour);
    QTextLayout layout(text, font);
    layout.beginLayout();
    int used = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isLast = i == lines - 1;
        const QString rest = text.mid(line.textStart());
        const QString shown = isLast ? metrics.elidedText(rest, Qt::ElideRight, area.width())
                                     : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRect(area.left(), area.top() + used, area.width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, shown);
        used += lineHeight;
    }
    layout.endLayout();
    return used;
}

bool fitsOneLine(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).horizontalAdvance(text) <= width;
}

/// An icon with its word; returns where the next one begins.
int paintMeta(QPainter &painter, int left, const QRect &row, const QString &iconName,
              const QString &word, const Tokens &tokens)
{
    const QFont font = fontFor(TextRole::Small);
    const int width = QFontMetrics(font).horizontalAdvance(word);
    if (left + 24 + width > row.right())
        return left;
    paintIcon(painter, iconName, QRect(left, row.top(), 18, row.height()), 18, tokens.ink2);
    painter.setFont(font);
    painter.setPen(tokens.ink2);
    painter.drawText(QRect(left + 24, row.top(), width + 2, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
    return left + 24 + width + 14;
}

void paintMetaRow(QPainter &painter, const QRect &row, const CatalogRoutine &routine,
                  const Tokens &tokens)
{
    const Position position = mainPosition(routine.content);
    const Level level = routine.content.routine.level;
    int left = row.left();
    left =
        paintMeta(painter, left, row, QStringLiteral("clock"), minutesText(routine.length), tokens);
    left = paintMeta(painter, left, row, iconFor(position), positionName(position), tokens);
    paintMeta(painter, left, row, QStringLiteral("level-%1").arg(1 + static_cast<int>(level)),
              levelName(level), tokens);
}

} // namespace

QRect pictureArea(const QRect &card)
{
    return {card.left() + 1, card.top() + 1, card.width() - 2, stageHeight};
}

void paintRoutineCard(QPainter &painter, const QRect &card, const QRect &playButton,
                      const CatalogRoutine &routine, const QImage &picture, const CardState &state,
                      const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, card, state, tokens);
    if (picture.isNull())
        paintStage(painter, card, mainPosition(routine.content), tokens);
    else
        paintPicture(painter, card, picture);
    paintPlay(painter, playButton, state, tokens);

    const QRect body = card.adjusted(padding, stageHeight + padding - 4, -padding, -padding + 6);
    // The play button reaches into the first line.
    QRect titleArea = body;
    titleArea.setRight(playButton.left() - 10);
    const QString title = toQString(routine.content.routine.title);
    const QFont titleFont = fontFor(TextRole::CardTitle);
    if (fitsOneLine(title, titleFont, titleArea.width())) {
        const int used = paintText(painter, titleArea, title, titleFont, tokens.ink, 1);
        paintText(painter, body.adjusted(0, used + 2, 0, 0),
                  toQString(routine.content.routine.goal), fontFor(TextRole::Small), tokens.ink2,
                  1);
    } else {
        paintText(painter, titleArea, title, titleFont, tokens.ink, 2);
    }
    QRect meta = body;
    meta.setTop(body.bottom() - qRound(24 * textScale()));
    paintMetaRow(painter, meta, routine, tokens);
    if (routine.isUsers) {
        const QString word = QCoreApplication::translate("hipwise::CardDelegate", "Your own");
        const QFont font = fontFor(TextRole::Tag);
        const QRect tag(card.left() + 14, card.top() + 14,
                        QFontMetrics(font).horizontalAdvance(word) + 20, 28);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(tag, 8, 8);
        painter.setFont(font);
        painter.setPen(tokens.deep);
        painter.drawText(tag, Qt::AlignCenter, word);
    }
}

void paintBrokenCard(QPainter &painter, const QRect &card, const BrokenFile &file,
                     const CardState &state, const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, card, state, tokens);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.amberGround);
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), radius - 1, radius - 1);

    const QRect body = card.adjusted(padding, padding, -padding, -padding);
    paintIcon(painter, QStringLiteral("warning"), QRect(body.left(), body.top(), 28, 28), 28,
              tokens.amber);
    int top = body.top() + 42;
    top += paintText(painter, QRect(body.left(), top, body.width(), 0), toQString(file.file),
                     fontFor(TextRole::CardTitle), tokens.ink, 2) +
           4;
    const std::size_t count = file.problems.size();
    const QString sentence =
        count == 1 ? QCoreApplication::translate("hipwise::CardDelegate",
                                                 "This file could not be used: 1 problem.")
                   : QCoreApplication::translate("hipwise::CardDelegate",
                                                 "This file could not be used: %1 problems.")
                         .arg(count);
    top += paintText(painter, QRect(body.left(), top, body.width(), 0), sentence,
                     fontFor(TextRole::SmallStrong), tokens.amber, 2) +
           4;
    const Problem &first = file.problems.front();
    const QString place =
        first.line > 0 ? QStringLiteral("%1:%2  ").arg(first.line).arg(first.column) : QString();
    paintText(painter, QRect(body.left(), top, body.width(), 0), place + toQString(first.message),
              fontFor(TextRole::Small), tokens.ink, 4);
}

} // namespace hipwise
