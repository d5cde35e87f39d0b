#pragma once

#include <QRectF>
#include <QSizeF>

namespace hipwise {

/// Where what the far view shows stands, in a picture of any size; see the design guide. Higher
/// than wide, the figure stands below the count, and the buttons below the line.
struct FarLayout
{
    qreal scale = 1; ///< of what the design guide gives for 1280 x 800
    QRectF edge;     ///< how far the session is
    QRectF top;      ///< side, phase, repetition
    QRectF count;
    QRectF figure;
    QRectF band;
    QRectF line;    ///< in the band
    QRectF buttons; ///< in the band; the last one stands at its right end

    friend bool operator==(const FarLayout &, const FarLayout &) = default;
};

FarLayout farLayout(const QSizeF &size);

} // namespace hipwise
