#pragma once

#include "catalog/catalog.h"
#include "catalog/remark.h"
#include "model/programme.h"

namespace hipwise {

/// Sessions whose days are unclear: no plan can be made of such a programme.
Remarks faultRemarks(const Programme &programme);

/// The routines that \a programme names and \a catalog does not have.
Remarks missingRoutines(const Programme &programme, const Catalog &catalog);

/// What is unwise in \a programme, and what in it asks for force or promises too much.
Remarks remarksOn(const Programme &programme, const Catalog &catalog);

} // namespace hipwise
