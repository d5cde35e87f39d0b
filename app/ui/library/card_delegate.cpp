#include "ui/library/card_delegate.h"

#include "ui/figure/figure_ground.h"
#include "ui/figure/figures.h"
#include "ui/library/card_painter.h"
#include "ui/library/library_model.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"

#include <QAbstractItemView>

namespace hipwise {

namespace {

constexpr int gap = 24;
constexpr int playSize = 48;
constexpr int heartSize = 40;

/// A cell holds the card and the gap to the right of it and below.
QRect cardIn(const QRect &cell)
{
    return cell.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
}

} // namespace

CardDelegate::CardDelegate(Figures &figures, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_figures(figures)
{}

QRect CardDelegate::playButton(const QRect &cell)
{
    const QRect card = cardIn(cell);
    return {card.right() + 1 - 16 - playSize, card.top() + 156 - playSize / 2, playSize, playSize};
}

QRect CardDelegate::heartButton(const QRect &cell)
{
    const QRect card = cardIn(cell);
    return {card.right() + 1 - 10 - heartSize, card.top() + 10, heartSize, heartSize};
}

int CardDelegate::cardHeight()
{
    return 156 + qRound(120 * textScale());
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LibraryModel *>(index.model());
    if (!model)
        return;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view && view->currentIndex() == index;
    const CardState state{isHovered,
                          isHovered && m_playHovered,
                          isCurrent && m_ringShown,
                          model->isFavourite(index),
                          isHovered && m_heartHovered,
                          model->isLeftOut(index)};
    const CardPlaces places{cardIn(option.rect), playButton(option.rect), heartButton(option.rect)};
    const Tokens &tokens = tokensOf(option.widget);
    painter->save();
    if (const CatalogRoutine *routine = model->routineAt(index)) {
        const PersonalCard card = model->personalCardAt(index);
        paintRoutineCard(*painter, places, *routine, card,
                         pictureOf(*card.telling, places.card, option), state, tokens);
    } else if (const Step *step = model->stepAt(index))
        paintStepCard(*painter, places, *step, pictureOf(*step, places.card, option), state,
                      tokens);
    else if (const BrokenFile *broken = model->brokenFileAt(index))
        paintBrokenCard(*painter, cardIn(option.rect), *broken, state, tokens);
    painter->restore();
}

QImage CardDelegate::pictureOf(const Step &step, const QRect &card,
                               const QStyleOptionViewItem &option) const
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    return m_figures.studio().keyPicture(step, (QSizeF(pictureArea(card).size()) * ratio).toSize(),
                                         Side::Left, groundOf(tokensOf(option.widget)));
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option,
                             const QModelIndex & /*index*/) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->property("cardWidth").toInt() : 317;
    return {width + gap, cardHeight() + gap};
}

} // namespace hipwise
