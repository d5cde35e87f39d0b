#pragma once

#include "catalog/catalog.h"
#include "drawing/figure_painter.h"
#include "support/catch.h"

#include <string_view>

namespace hipwise {

/// Read and made once for all tests; nobody changes them.
inline const Catalog &shippedCatalog()
{
    static const Catalog catalog = Catalog::shipped();
    return catalog;
}

inline const FigureBody &shippedFigure()
{
    static const FigureBody body = FigureBody::shipped();
    return body;
}

inline const Step &shippedStep(std::string_view id)
{
    const Step *step = shippedCatalog().step(id);
    REQUIRE(step);
    return *step;
}

inline FigureSubject shippedSubject(std::string_view id)
{
    auto subject = subjectOf(shippedStep(id), shippedCatalog().postures(), shippedFigure());
    REQUIRE(subject.has_value());
    return *subject;
}

/// The end of a movement in a small picture.
inline FigureShot endOf(const FigureSubject &subject, QSize pixels = QSize(240, 180))
{
    FigureShot shot;
    shot.pixels = pixels;
    shot.moment = subject.lastMoment();
    return shot;
}

} // namespace hipwise
