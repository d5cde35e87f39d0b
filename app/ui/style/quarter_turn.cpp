#include "ui/style/quarter_turn.h"

namespace hipwise {

QuarterTurn next(QuarterTurn turn)
{
    switch (turn) {
    case QuarterTurn::Upright:
        return QuarterTurn::Right;
    case QuarterTurn::Right:
        return QuarterTurn::Left;
    case QuarterTurn::Left:
        break;
    }
    return QuarterTurn::Upright;
}

QSize turned(const QSize &size, QuarterTurn turn)
{
    return turn == QuarterTurn::Upright ? size : size.transposed();
}

QTransform turningInto(const QSize &size, QuarterTurn turn)
{
    switch (turn) {
    case QuarterTurn::Right:
        return {0, 1, -1, 0, static_cast<qreal>(size.width()), 0};
    case QuarterTurn::Left:
        return {0, -1, 1, 0, 0, static_cast<qreal>(size.height())};
    case QuarterTurn::Upright:
        break;
    }
    return {};
}

} // namespace hipwise
