#pragma once

#include "drawing/figure_painter.h"
#include "drawing/frame_difference.h"

#include <QImage>

#include <vector>

namespace hipwise {

/// Frames of one step that come again: the breaths of a hold, the way there and back, repetitions.
/// They are drawn once and then cost no more than a copy. Takes up to 64 MB, of which a frame needs
/// only what it shows otherwise than the first one of its side: about 150 frames of 736 x 600.
/// When that is full, what is kept stays, as it comes round before what would take its place.
class KeptFrames
{
public:
    /// \a shot at the nearest of the places that frames are kept for. They are so near to each
    /// other that nothing moves by more than about a pixel from one to the next.
    static FigureShot levelled(const FigureShot &shot);

    /// Null when there is none. \a shot is levelled.
    QImage frame(const FigureShot &shot) const;
    /// Forgets the others if they have another size. \a frame has 32 bits a pixel and is not kept
    /// yet.
    void keep(const FigureShot &shot, const QImage &frame);
    void clear();

    /// Memory they take.
    std::size_t bytes() const { return m_bytes; }

private:
    /// The first frame of a side, seen from one place; all others of it tell how they differ.
    struct Base
    {
        FigureShot shot; ///< at the start, with the breath out
        QImage frame;
    };
    struct Kept
    {
        FigureShot shot;
        std::size_t base;
        FrameDifference difference;
    };

    std::vector<Base> m_bases;
    std::vector<Kept> m_frames;
    std::size_t m_bytes = 0;
};

} // namespace hipwise
