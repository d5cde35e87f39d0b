#include "ui/player/far_layout.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr qreal edgeHeight = 20;
constexpr qreal topAt = 52;
constexpr qreal topHeight = 104;
constexpr qreal bodyAt = 184;
constexpr qreal left = 56;
constexpr qreal right = 48;
constexpr qreal gap = 32;
constexpr qreal bandHeight = 160;
constexpr qreal buttonHeight = 100;
constexpr qreal hurtsWidth = 290;

FarLayout landscape(const QSizeF &size)
{
    FarLayout layout;
    const qreal s = std::min(size.width() / 1280, size.height() / 800);
    layout.scale = s;
    layout.edge = QRectF(0, 0, size.width(), edgeHeight * s);
    layout.band = QRectF(0, size.height() - bandHeight * s, size.width(), bandHeight * s);
    const qreal inside = size.width() - (left + right) * s;
    layout.top = QRectF(left * s, topAt * s, inside, topHeight * s);
    const qreal bodyHeight = layout.band.top() - (bodyAt + gap) * s;
    // Where the window is wider than high it is still no more than the figure needs.
    const qreal figureWidth = std::min(0.44 * inside, 1.4 * bodyHeight);
    layout.figure =
        QRectF(size.width() - right * s - figureWidth, bodyAt * s, figureWidth, bodyHeight);
    layout.count = QRectF(left * s, bodyAt * s, inside - figureWidth - 40 * s, bodyHeight);
    layout.line = layout.band.adjusted(left * s, 16 * s, -(right + hurtsWidth + gap) * s, -16 * s);
    layout.buttons =
        QRectF(left * s, layout.band.center().y() - buttonHeight * s / 2, inside, buttonHeight * s);
    return layout;
}

FarLayout portrait(const QSizeF &size)
{
    FarLayout layout;
    const qreal s = std::min(size.width() / 800, size.height() / 1280);
    layout.scale = s;
    layout.edge = QRectF(0, 0, size.width(), edgeHeight * s);
    const qreal high = bandHeight + buttonHeight + gap;
    layout.band = QRectF(0, size.height() - high * s, size.width(), high * s);
    const qreal inside = size.width() - 2 * right * s;
    layout.top = QRectF(right * s, topAt * s, inside, topHeight * s);
    const qreal bodyHeight = layout.band.top() - (bodyAt + gap) * s;
    layout.count = QRectF(right * s, bodyAt * s, inside, 0.45 * bodyHeight);
    layout.figure =
        QRectF(right * s, layout.count.bottom() + gap * s, inside, 0.55 * bodyHeight - gap * s);
    layout.line = QRectF(right * s, layout.band.top() + 8 * s, inside, bandHeight * s - 16 * s);
    layout.buttons = QRectF(right * s, layout.band.bottom() - (buttonHeight + gap) * s, inside,
                            buttonHeight * s);
    return layout;
}

} // namespace

FarLayout farLayout(const QSizeF &size)
{
    return size.width() < 0.9 * size.height() ? portrait(size) : landscape(size);
}

} // namespace hipwise
