#pragma once

#include "exchange/exchange_fault.h"
#include "exchange/routine_parcel.h"

#include "catalog/catalog.h"
#include "model/result.h"

#include <string>
#include <vector>

namespace hipwise {

/// A routine from elsewhere that has been looked at and may come in.
struct Admission
{
    std::string id;    ///< its own, or another where something else has that
    std::string ownId; ///< as it came
    std::string title;
    std::vector<ContentFile>
        files;         ///< to be saved, named by id, the routine last; none if all is there
    Problems warnings; ///< of the lint
};

/// Checks \a parcel as the user's own files are checked, and lints it; errors keep it out. What has the
/// id of something else in \a catalog gets another id, so that nothing there is replaced or changed.
Result<Admission, ExchangeFault> admit(const RoutineParcel &parcel, const Catalog &catalog,
                                       const Schemas &schemas);

} // namespace hipwise
