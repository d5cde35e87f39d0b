#pragma once

#include <QImage>
#include <QSize>

#include <vector>

namespace hipwise {

/// How a key picture is drawn and kept: as wide as the widest card, with the movement in the
/// middle part, so that cards of every width, rows and panels are cut out of the same picture.
struct PictureFormat
{
    QSize pixels;
    QSize frame; ///< the middle part that holds the movement

    friend bool operator==(const PictureFormat &, const PictureFormat &) = default;
};

/// What is baked: twice the height of a card.
PictureFormat bakedFormat();

/// The same at the height of a card, which most screens show it at. It is baked beside the other,
/// scaled down from it, and nothing is drawn in it.
PictureFormat halfBakedFormat();

/// The format to draw a picture of \a pixels in: one of a few, none smaller; for a shape that no
/// card or row has, a format of its own.
PictureFormat formatFor(QSize pixels);

/// The same shape, larger first; the format itself is not among them.
std::vector<PictureFormat> largerThan(const PictureFormat &format);
std::vector<PictureFormat> smallerThan(const PictureFormat &format);

/// The middle of \a kept in the size of \a pixels.
QImage cutOut(const QImage &kept, QSize pixels);

} // namespace hipwise
