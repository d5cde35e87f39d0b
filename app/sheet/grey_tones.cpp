#include "sheet/grey_tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace hipwise {

namespace {

/// What a grey is printed as.
struct Tone
{
    int from;
    int to;
};

/// Skin and cloth lie above 150; outlines and hair below 90 stay, as they hold the figure together.
constexpr std::array curve{Tone{0, 0},     Tone{45, 50},   Tone{90, 118},
                           Tone{150, 190}, Tone{200, 226}, Tone{255, 255}};

int lighter(int grey)
{
    const auto end = std::ranges::find_if(curve, [grey](Tone tone) { return tone.from >= grey; });
    if (end == curve.begin())
        return end->to;
    const Tone start = *(end - 1);
    return start.to + (grey - start.from) * (end->to - start.to) / (end->from - start.from);
}

std::array<uchar, 256> lighterGreys()
{
    std::array<uchar, 256> greys{};
    for (int grey = 0; grey < 256; ++grey)
        greys[static_cast<std::size_t>(grey)] = static_cast<uchar>(lighter(grey));
    return greys;
}

/// How much of \a pixel is clay, from 0 to 1: its red is further from its blue than that of any
/// skin.
double clayIn(QRgb pixel)
{
    constexpr double skin = 92;
    constexpr double clay = 108;
    return std::clamp((qRed(pixel) - qBlue(pixel) - skin) / (clay - skin), 0.0, 1.0);
}

/// Of muscle and arrow: strokes from lower left to upper right, \a period pixels apart.
double hatched(int x, int y, double period)
{
    constexpr double stroke = 30;
    constexpr double between = 150;
    constexpr double thickness = 0.55; ///< of a stroke, against its period
    const double place = std::fmod(x + y, period) / period;
    return place < thickness ? stroke : between;
}

QColor inGrey(const QColor &colour)
{
    const int grey = lighter(qGray(colour.rgb()));
    return QColor(grey, grey, grey);
}

} // namespace

QImage inGrey(const QImage &image)
{
    static const std::array greys = lighterGreys();
    const QImage coloured = image.convertToFormat(QImage::Format_RGB32);
    const double period = std::max(4.0, coloured.width() / 62.0); // 0.6 mm on a usual sheet
    QImage grey(coloured.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(coloured.constScanLine(y));
        uchar *to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const uchar plain = greys[static_cast<std::size_t>(qGray(from[x]))];
            const double clay = clayIn(from[x]);
            to[x] = clay > 0 ? static_cast<uchar>(
                                   std::lround(plain + clay * (hatched(x, y, period) - plain)))
                             : plain;
        }
    }
    return grey;
}

std::vector<StepPictures> inGrey(const std::vector<StepPictures> &pictures)
{
    std::map<qint64, QImage> done;
    std::vector<StepPictures> all = pictures;
    for (StepPictures &each : all) {
        for (StepPicture &picture : each) {
            const auto [place, isNew] = done.try_emplace(picture.image.cacheKey());
            if (isNew)
                place->second = inGrey(picture.image);
            picture.image = place->second;
        }
    }
    return all;
}

PictogramColours inGrey(const PictogramColours &colours)
{
    return {.skin = inGrey(colours.skin),
            .hair = inGrey(colours.hair),
            .shirt = inGrey(colours.shirt),
            .shorts = inGrey(colours.shorts),
            .prop = inGrey(colours.prop),
            .propEdge = inGrey(colours.propEdge),
            .shadow = inGrey(colours.shadow)};
}

} // namespace hipwise
