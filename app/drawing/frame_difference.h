#pragma once

#include <QImage>
#include <QRect>

#include <cstdint>
#include <vector>

namespace hipwise {

/// What a picture shows otherwise than another of its size: in each row the stretch from the first
/// pixel that differs to the last. Of a figure that moves in a room that does not, a small part.
class FrameDifference
{
public:
    /// Both have 32 bits a pixel and one size.
    FrameDifference(const QImage &base, const QImage &frame);

    /// The frame again.
    QImage appliedTo(QImage base) const;
    /// Memory it takes.
    std::size_t bytes() const;

private:
    struct Stretch
    {
        int row;
        int from;
        int to; ///< the first pixel that is out
    };

    std::vector<Stretch> m_stretches;
    std::vector<std::uint32_t> m_pixels; ///< of the frame, stretch after stretch
};

/// The rectangle outside which two pictures of 32 bits a pixel are the same: all of \a frame, if
/// they are not of one size and format; empty, if they are the same.
QRect changedArea(const QImage &before, const QImage &frame);

} // namespace hipwise
