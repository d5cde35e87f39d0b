#pragma once

#include "drawing/figure_painter.h"

#include <QImage>
#include <QString>

#include <functional>
#include <vector>

namespace hipwise {

/// Pictures of steps for the terminal, drawn when they are asked for.
class FigureAlbum
{
public:
    FigureAlbum(const FigureBody &body, const FigureLook &look);

    /// One picture, \a along from the first key pose (0) to the last (1). The arrow is drawn at
    /// the end.
    QImage picture(const FigureSubject &subject, const FigureShot &shot, double along);

    /// The pose from eight sides, beginning at its own view.
    QImage turnaround(const FigureSubject &subject, const FigureShot &shot, double along);

    /// Five moments from the first key pose to the last.
    QImage strip(const FigureSubject &subject, const FigureShot &shot);

    /// The movement there and back, eased, a frame at a time, as long as \a show, which
    /// gets a number from 1, returns true. Returns whether all were shown.
    bool animate(const FigureSubject &subject, const FigureShot &shot,
                 const std::function<bool(int, const QImage &)> &show);

    struct Entry
    {
        QString name;
        FigureSubject subject;
    };
    /// All of \a entries, start and end beside each other, on as many pages as it takes.
    std::vector<QImage> contactSheet(const std::vector<Entry> &entries);

private:
    FigureLook m_look;
    FigurePainter m_painter;
};

} // namespace hipwise
