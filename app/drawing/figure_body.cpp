#include "drawing/figure_body.h"

#include "figure/body/shipped_body.h"

namespace hipwise {

FigureBody FigureBody::shipped()
{
    FigureBody body;
    body.slender = shippedBody(Build::Slender);
    body.sturdy = shippedBody(Build::Sturdy);
    body.supports = supportPointsOf(body.slender);
    return body;
}

} // namespace hipwise
