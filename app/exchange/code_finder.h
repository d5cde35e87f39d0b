#pragma once

#include <QImage>

#include <optional>
#include <string>

namespace hipwise {

/// The text of the code of a routine in \a picture, such as a photograph or a scan of a sheet: the
/// first if there are several. Codes of other things are passed over.
std::optional<std::string> codeTextIn(const QImage &picture);

} // namespace hipwise
