#include "drawing/picture_format.h"

#include <QRect>

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

/// Widths of a picture as shares of its height: of a row's thumbnail, of what the movement has to
/// fit in, and of the widest card.
constexpr double narrowest = 1.6;
constexpr double framed = 1.8;
constexpr double widest = 2.31;

/// A card at 1, 1.5 and 2 times its size on a screen with two pixels a point.
constexpr std::array keptHeights{312, 468, 624};

PictureFormat formatOfHeight(int height)
{
    return {QSize(qRound(height * widest), height), QSize(qRound(height * framed), height)};
}

bool isKept(const PictureFormat &format)
{
    return format == formatOfHeight(format.pixels.height());
}

std::vector<PictureFormat> keptFormats()
{
    std::vector<PictureFormat> formats;
    formats.reserve(keptHeights.size());
    for (const int height : keptHeights)
        formats.push_back(formatOfHeight(height));
    return formats;
}

} // namespace

PictureFormat bakedFormat()
{
    return formatOfHeight(keptHeights.front());
}

PictureFormat halfBakedFormat()
{
    return formatOfHeight(keptHeights.front() / 2);
}

PictureFormat formatFor(QSize pixels)
{
    const double shape = static_cast<double>(pixels.width()) / std::max(1, pixels.height());
    const auto *height = std::ranges::lower_bound(keptHeights, pixels.height());
    if (shape < narrowest - 0.01 || shape > widest || height == keptHeights.end())
        return {pixels, pixels};
    return formatOfHeight(*height);
}

std::vector<PictureFormat> largerThan(const PictureFormat &format)
{
    std::vector<PictureFormat> larger;
    for (const PictureFormat &kept : keptFormats()) {
        if (isKept(format) && kept.pixels.height() > format.pixels.height())
            larger.push_back(kept);
    }
    std::ranges::reverse(larger);
    return larger;
}

std::vector<PictureFormat> smallerThan(const PictureFormat &format)
{
    std::vector<PictureFormat> smaller;
    for (const PictureFormat &kept : keptFormats()) {
        if (isKept(format) && kept.pixels.height() < format.pixels.height())
            smaller.push_back(kept);
    }
    std::ranges::reverse(smaller);
    return smaller;
}

QImage cutOut(const QImage &kept, QSize pixels)
{
    if (kept.isNull() || kept.size() == pixels || pixels.isEmpty())
        return kept;
    QRect part(QPoint(), pixels.scaled(kept.size(), Qt::KeepAspectRatio));
    part.moveCenter(kept.rect().center());
    return kept.copy(part).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace hipwise
