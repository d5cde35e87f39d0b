#pragma once

#include <QImage>
#include <QString>
#include <QTextStream>

namespace hipwise {

/// Writes \a picture as a PNG in one go, so that there is never half a file, and says so on
/// \a out; if it cannot be written, \a err says why.
bool writePicture(const QImage &picture, const QString &fileName, QTextStream &out,
                  QTextStream &err);

} // namespace hipwise
