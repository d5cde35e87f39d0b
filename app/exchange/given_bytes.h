#pragma once

#include "exchange/exchange_fault.h"
#include "exchange/routine_parcel.h"

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace hipwise {

/// More is not read of anything that is given to be brought in.
inline constexpr qint64 mostGivenBytes = qint64{32} * 1024 * 1024;

/// The routine that somebody has given as \a bytes: a picture with its code, the text of its code, or
/// the JSON of its file. What they are, they say themselves. \a name is what to call a file in problems.
Result<RoutineParcel, ExchangeFault> parcelIn(const QByteArray &bytes, const QString &name);

/// The bytes of the file at \a path, if it is an ordinary one that is not too large.
Result<QByteArray, ExchangeFault> givenFile(const QString &path);

} // namespace hipwise
