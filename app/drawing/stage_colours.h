#pragma once

#include "drawing/figure_look.h"

#include <QColor>

namespace hipwise {

/// The colours around the figure, of the design guide.
struct StageColours
{
    QColor top; ///< of the gradient behind the figure
    QColor bottom;
    QColor arrow;
    QColor halo; ///< around the arrow
    QColor ink;  ///< of words beside it

    static StageColours of(FigureGround ground)
    {
        switch (ground) {
        case FigureGround::Light:
            break;
        case FigureGround::Dark:
            return {QColor(0x1B2625), QColor(0x202E2C), QColor(0xE8794A), QColor(0x182221),
                    QColor(0xE9EFEC)};
        case FigureGround::Paper:
            return {Qt::white, Qt::white, QColor(0xB4481C), Qt::white, Qt::black};
        }
        return {QColor(0xECEFE7), QColor(0xE3E9DF), QColor(0xD9673A), Qt::white, QColor(0x1D2B2A)};
    }
};

} // namespace hipwise
