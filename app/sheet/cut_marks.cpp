#include "sheet/cut_marks.h"

#include "sheet/rule.h"
#include "sheet/sheet_measures.h"

namespace hipwise {

namespace {

constexpr qreal thickness = 0.6;

BlockPtr stroke(QSizeF size)
{
    return std::make_shared<Rule>(size.width(), size.height(), measures::secondInk);
}

} // namespace

void placeCutMarks(SheetPages &pages, int page, QPointF origin, QSizeF size, int columns, int rows)
{
    constexpr qreal air = measures::mm(0.8); // so that no mark stays on a card
    constexpr qreal arm = measures::mm(2);
    const QRectF all(origin, QSizeF(size.width() * columns, size.height() * rows));
    const auto place = [&](QPointF at, QSizeF stretch) {
        pages.place(SheetPart::Line, stroke(stretch), page, at);
    };
    for (int column = 0; column <= columns; ++column) {
        const qreal x = all.left() + column * size.width() - thickness / 2;
        const QSizeF upright(thickness, origin.y() - air);
        place({x, 0}, upright);
        place({x, all.bottom() + air}, upright);
    }
    for (int row = 0; row <= rows; ++row) {
        const qreal y = all.top() + row * size.height() - thickness / 2;
        const QSizeF flat(origin.x() - air, thickness);
        place({0, y}, flat);
        place({all.right() + air, y}, flat);
    }
    for (int column = 1; column < columns; ++column) {
        for (int row = 1; row < rows; ++row) {
            const QPointF centre =
                all.topLeft() + QPointF(column * size.width(), row * size.height());
            place(centre - QPointF(arm, thickness / 2), {2 * arm, thickness});
            place(centre - QPointF(thickness / 2, arm), {thickness, 2 * arm});
        }
    }
}

} // namespace hipwise
