#pragma once

#include "drawing/figure_look.h"
#include "ui/style/tokens.h"

namespace hipwise {

inline FigureGround groundOf(const Tokens &tokens)
{
    return tokens.isDark ? FigureGround::Dark : FigureGround::Light;
}

} // namespace hipwise
