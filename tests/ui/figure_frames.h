#pragma once

#include "drawing/live_figure.h"
#include "ui/figure/figure_view.h"

#include <QSignalSpy>

namespace hipwise {

/// The frames that come to a view, as they come.
class FigureFrames
{
public:
    explicit FigureFrames(FigureView &view);

    int count() const { return static_cast<int>(m_spy.count()); }
    /// How many were drawn, not taken from those that are kept.
    int drawings() const { return m_live->drawings(); }
    QImage last() const { return m_live->frame(); }

    /// Waits for a figure, and until no more frames are on their way.
    void settle();
    /// The frames that come within a while.
    int comingIn(int milliseconds);

private:
    FigureView &m_view;
    LiveFigure *m_live;
    QSignalSpy m_spy;
};

/// How different two pictures of one size are: of all channels, 0 to 255.
double difference(const QImage &one, const QImage &other);

} // namespace hipwise
