#pragma once

#include <QImage>

#include <optional>
#include <string>

namespace hipwise {

/// The QR code of \a text: one pixel a module, black on white, without the quiet zone. Nothing if it
/// would have more modules than a phone reads from a few centimetres of paper.
std::optional<QImage> codePicture(const std::string &text);

} // namespace hipwise
