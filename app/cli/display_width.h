#pragma once

#include <QStringView>

namespace hipwise {

/// How many columns of a terminal \a text takes: two for East Asian letters and emoji, none for
/// marks on the letter before.
qsizetype displayWidth(QStringView text);

} // namespace hipwise
