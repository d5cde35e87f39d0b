#include "exchange/code_picture.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <exception>

namespace hipwise {

namespace {

constexpr int mostModules = 97; ///< in 45 millimetres; two and a half dots each at 150 an inch

// How much of the code may be lost, in the numbers of MultiFormatWriter.
constexpr int aSeventh = 3;
constexpr int aFourteenth = 1;

QImage image(const ZXing::BitMatrix &modules)
{
    QImage image(modules.width(), modules.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x)
            image.scanLine(y)[x] = modules.get(x, y) ? 0x00 : 0xFF;
    }
    return image;
}

/// Nothing if it is too long for any code.
std::optional<QImage> encoded(const std::string &text, int spare)
{
    try {
        return image(ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                         .setEccLevel(spare)
                         .setMargin(0)
                         .encode(text, 0, 0));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace

std::optional<QImage> codePicture(const std::string &text)
{
    for (const int spare : {aSeventh, aFourteenth}) {
        std::optional<QImage> code = encoded(text, spare);
        if (code && code->width() <= mostModules)
            return code;
    }
    return std::nullopt;
}

} // namespace hipwise
