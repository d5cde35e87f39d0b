#pragma once

#include <QSaveFile>
#include <QString>

namespace hipwise {

/// Opens \a file to write a sheet into; comes back with why it cannot be, in one sentence, or
/// empty. A device or a folder of that name is refused: saving would put a file in its place.
QString openForSheet(QSaveFile &file);

/// Writes \a bytes; comes back with why there is no room for all of them, in one sentence, or empty.
QString writeSheet(QSaveFile &file, const QByteArray &bytes);

/// Why \a file could not be written, in one sentence.
QString failureOf(const QSaveFile &file);

} // namespace hipwise
