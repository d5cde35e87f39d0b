#pragma once

#include <QString>
#include <QStringList>

namespace hipwise {

/// The words of \a text in lines of at most \a width columns; a longer word, such as an address,
/// has a line of its own and stays whole. At least one line.
QStringList wrapped(const QString &text, qsizetype width);

} // namespace hipwise
