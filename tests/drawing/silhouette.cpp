#include "silhouette.h"

#include <algorithm>
#include <cstdlib>

namespace hipwise {

namespace {

bool differ(QRgb a, QRgb b, int tolerance)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))}) > tolerance;
}

} // namespace

QRect opaqueBox(const QImage &image)
{
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 250)
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

int differingPixels(const QImage &a, const QImage &b, int tolerance)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += differ(a.pixel(x, y), b.pixel(x, y), tolerance) ? 1 : 0;
    }
    return count;
}

QRect differingPart(const QImage &a, const QImage &b, int tolerance)
{
    QRect box;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (differ(a.pixel(x, y), b.pixel(x, y), tolerance))
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

double differenceMiddle(const QImage &a, const QImage &b, int tolerance)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += differ(a.pixel(x, y), b.pixel(x, y), tolerance) ? x + 0.5 : 0;
    }
    const int count = differingPixels(a, b, tolerance);
    return count == 0 ? -1 : sum / count;
}

} // namespace hipwise
