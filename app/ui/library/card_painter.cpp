#include "ui/library/card_painter.h"

#include "sheet/sheet_words.h"
#include "ui/figure/pictogram_stage.h"
#include "ui/figure/stage_painting.h"
#include "ui/style/box.h"
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

void paintShadow(QPainter &painter, const QRectF &card, const QColor &colour)
{
    painter.save();
    // All of it that shows. Blending the part under the card, too, took half the time of a card.
    painter.setClipRect(QRectF(card.left(), card.bottom() - radius, card.width(), radius + 3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 1; i <= 3; ++i)
        painter.drawRoundedRect(card.translated(0, i), radius, radius);
    painter.restore();
}

void paintGround(QPainter &painter, const QRectF &card, const CardState &state,
                 const Tokens &tokens)
{
    paintShadow(painter, card, tokens.shadow);
    paintBox(painter, card, radius, tokens.surface, tokens,
             QPen(state.isHovered ? tokens.control : tokens.line, 1));
    if (state.hasRing) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.focus, 3));
        painter.drawRoundedRect(card.adjusted(-4.5, -4.5, 4.5, 4.5), radius + 4.5, radius + 4.5);
    }
}

void paintStage(QPainter &painter, const QRectF &card, Position position, const Tokens &tokens)
{
    const qreal edge = tokens.isHighContrast ? 2 : 1;
    const QRectF stage = card.adjusted(edge, edge, -edge, 0);
    QPainterPath outline;
    outline.addRoundedRect(stage, radius - edge, radius - edge);
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

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 1;
}

/// Up to \a lines lines, the last one elided. Returns the height used.
int paintText(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
              const QColor &colour, int lines)
{
    const int height = lineHeight(font);
    painter.setFont(font);
    painter.setPen(colour);
    // Shaping is dear, so a line is painted as it was measured; only what is elided is new.
    QTextLayout layout(text, font, painter.device());
    layout.beginLayout();
    int used = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        const bool isCut = i == lines - 1 && line.textStart() + line.textLength() < text.length();
        if (isCut || line.naturalTextWidth() > area.width()) {
            const QRect place(area.left(), area.top() + used, area.width(), height);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(font).elidedText(text.mid(line.textStart()),
                                                           Qt::ElideRight, area.width()));
        } else {
            line.draw(&painter, QPointF(area.left(), area.top() + used));
        }
        used += height;
    }
    layout.endLayout();
    return used;
}

/// An icon with its word; returns where the next one begins.
int paintMeta(QPainter &painter, int left, const QRect &row, const QString &iconName,
              const QString &word, const Tokens &tokens)
{
    QTextLayout layout(word, fontFor(TextRole::Small), painter.device());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    const int width = qCeil(line.naturalTextWidth());
    if (left + 24 + width > row.right())
        return left;
    paintIcon(painter, iconName, QRect(left, row.top(), 18, row.height()), 18, tokens.ink2);
    painter.setPen(tokens.ink2);
    line.draw(&painter, QPointF(left + 24, row.center().y() - line.height() / 2));
    return left + 24 + width + 12;
}

void paintMetaRow(QPainter &painter, const QRect &row, const PersonalCard &card, Level level,
                  const Tokens &tokens)
{
    int left = row.left();
    const bool isForNow = card.length && !card.isPaused;
    left =
        paintMeta(painter, left, row, isForNow ? QStringLiteral("clock") : QStringLiteral("info"),
                  timeText(card), tokens);
    left =
        paintMeta(painter, left, row, iconFor(card.position), positionName(card.position), tokens);
    paintMeta(painter, left, row, QStringLiteral("level-%1").arg(1 + static_cast<int>(level)),
              levelName(level), tokens);
}

/// What has been chosen is sage with an edge, as everywhere; the rest shows under the mouse only,
/// so that the figures stay quiet.
void paintHeart(QPainter &painter, const QRectF &button, const CardState &state,
                const Tokens &tokens)
{
    if (!state.isFavourite && !state.isHovered && !state.hasRing)
        return;
    const QColor ground = state.isFavourite      ? tokens.sage
                          : state.isHeartHovered ? tokens.hover
                                                 : tokens.surface;
    painter.setPen(state.isFavourite ? QPen(tokens.primary, 2) : QPen(tokens.control, 1.5));
    painter.setBrush(ground);
    painter.drawEllipse(button.adjusted(1, 1, -1, -1));
    paintIcon(painter, QStringLiteral("heart"), button.translated(0, 0.5), 20,
              state.isFavourite ? tokens.deep : tokens.ink2);
}

/// Everything but the words.
void paintTop(QPainter &painter, const CardPlaces &places, const QImage &picture, Position position,
              const CardState &state, const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, places.card, state, tokens);
    if (picture.isNull())
        paintStage(painter, places.card, position, tokens);
    else
        paintPicture(painter, places.card, picture);
    paintPlay(painter, places.play, state, tokens);
    paintHeart(painter, places.heart, state, tokens);
}

QRect bodyOf(const QRect &card)
{
    return card.adjusted(padding, stageHeight + padding - 4, -padding, -padding + 6);
}

QRect metaRow(const QRect &card)
{
    QRect row = bodyOf(card);
    row.setTop(row.bottom() - qRound(24 * textScale()));
    return row;
}

/// A title of one line leaves room for a second text.
void paintTitle(QPainter &painter, const CardPlaces &places, const QString &title,
                const QString &second, const Tokens &tokens)
{
    const QRect body = bodyOf(places.card);
    // The play button reaches into the first line.
    QRect titleArea = body;
    titleArea.setRight(places.play.left() - 10);
    const QFont titleFont = fontFor(TextRole::CardTitle);
    const int used = paintText(painter, titleArea, title, titleFont, tokens.ink, 2);
    if (used == lineHeight(titleFont)) {
        paintText(painter, body.adjusted(0, used + 2, 0, 0), second, fontFor(TextRole::Small),
                  tokens.ink2, 1);
    }
}

void paintOwnTag(QPainter &painter, const QRect &card, const Tokens &tokens)
{
    const QString word = QCoreApplication::translate("hipwise::CardDelegate", "Your own");
    const QFont font = fontFor(TextRole::Tag);
    const QRect tag(card.left() + 14, card.top() + 14,
                    QFontMetrics(font).horizontalAdvance(word) + 20, 28);
    paintBox(painter, tag, 8, tokens.surface, tokens);
    painter.setFont(font);
    painter.setPen(tokens.deep);
    painter.drawText(tag, Qt::AlignCenter, word);
}

} // namespace

QRect pictureArea(const QRect &card)
{
    return {card.left() + 1, card.top() + 1, card.width() - 2, stageHeight};
}

void paintRoutineCard(QPainter &painter, const CardPlaces &places, const CatalogRoutine &routine,
                      const PersonalCard &card, const QImage &picture, const CardState &state,
                      const Tokens &tokens)
{
    const Routine &file = routine.content.routine;
    paintTop(painter, places, picture, card.position, state, tokens);
    paintTitle(painter, places, toQString(file.title), toQString(card.goal), tokens);
    paintMetaRow(painter, metaRow(places.card), card, file.level, tokens);
    if (routine.isUsers)
        paintOwnTag(painter, places.card, tokens);
}

void paintStepCard(QPainter &painter, const CardPlaces &places, const Step &step,
                   const QImage &picture, const CardState &state, const Tokens &tokens)
{
    paintTop(painter, places, picture, step.position, state, tokens);
    paintTitle(painter, places, toQString(step.name), capitalised(toQString(step.feel)), tokens);
    const QRect row = metaRow(places.card);
    int left = state.isLeftOut ? paintMeta(painter, row.left(), row, QStringLiteral("info"),
                                           lengthText(std::nullopt), tokens)
                               : paintMeta(painter, row.left(), row, QStringLiteral("repeat"),
                                           toQString(badge(step.dose, step.laterality)), tokens);
    paintMeta(painter, left, row, iconFor(step.position), positionName(step.position), tokens);
}

void paintBrokenCard(QPainter &painter, const QRect &card, const BrokenFile &file,
                     const CardState &state, const Tokens &tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, card, state, tokens);
    paintBox(painter, QRectF(card).adjusted(1, 1, -1, -1), radius - 1, tokens.amberGround, tokens);

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
