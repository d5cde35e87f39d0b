#pragma once

#include "cli/arguments.h"
#include "drawing/figure_painter.h"

#include <QString>

#include <optional>

namespace hipwise {

/// What "hipwise figure" is asked for.
struct FigureRequest
{
    QString step;     ///< id or path; empty for a contact sheet
    double along = 1; ///< of the picture: 0 the first key pose to 1 the last
    FigureShot shot;  ///< size, side and camera
    FigureLook look;
    bool checks = false;

    // The files to write; empty is not asked for.
    QString picture;
    QString frames; ///< a folder
    QString contactSheet;
    QString turnaround;
    QString strip;

    bool asksForPictures() const
    {
        return !picture.isEmpty() || !frames.isEmpty() || !turnaround.isEmpty() || !strip.isEmpty();
    }
};

Options figureOptions();

/// Nothing when the arguments make no sense, which \a err tells.
std::optional<FigureRequest> figureRequest(Arguments &given, QTextStream &err);

} // namespace hipwise
