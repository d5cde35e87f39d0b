#include "exchange/code_finder.h"

#include "exchange/code_text.h"

#include <QPainter>

#include <ZXing/ReadBarcode.h>

namespace hipwise {

namespace {

// ZXing 2 has other names for the same things than ZXing 1.4 of Debian 12.
#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

/// In greys; what was transparent is white, as paper is.
QImage onPaper(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(QPoint(), picture);
    return paper.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

std::optional<std::string> codeTextIn(const QImage &picture)
{
    if (picture.isNull())
        return std::nullopt;
    const QImage grey = onPaper(picture);
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    for (const auto &found : ZXing::ReadBarcodes(view, options)) {
        std::string text = found.isValid() ? found.text() : std::string();
        if (isCodeText(text))
            return text;
    }
    return std::nullopt;
}

} // namespace hipwise
