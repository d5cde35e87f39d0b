#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hipwise {

/// \a pdf, as Qt writes it, with what Qt has no words for: the author, the language in which a reader
/// speaks it, and that a viewer shows the title instead of the name of the file. Nothing if \a pdf is
/// none.
std::optional<QByteArray> withProperties(const QByteArray &pdf, const QString &author,
                                         const QString &language);

} // namespace hipwise
