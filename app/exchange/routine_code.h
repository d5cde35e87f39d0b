#pragma once

#include "exchange/exchange_fault.h"
#include "exchange/routine_parcel.h"

#include "catalog/catalog.h"
#include "model/result.h"

#include <QImage>

namespace hipwise {

/// \a routine as it is to be done, also if it has been adapted to a person: with the steps and doses
/// that are left. Whom it was for is not in it. \a catalog is the one it is from. There is none of a
/// step alone, nor of a movement that was made smaller: a file cannot say that.
Result<RoutineParcel, ExchangeFault> parcelOf(const CatalogRoutine &routine,
                                              const Catalog &catalog);

/// The code to scan that carries parcelOf(): one pixel a module, black on white, without the quiet
/// zone. None if it would be too fine to be read from paper.
Result<QImage, ExchangeFault> routineCode(const CatalogRoutine &routine, const Catalog &catalog);

} // namespace hipwise
