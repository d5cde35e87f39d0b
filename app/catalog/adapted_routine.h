#pragma once

#include "catalog/catalog.h"
#include "safety/adaptation.h"
#include "session/pacing.h"

#include <vector>

namespace hipwise {

/// A routine of the catalogue for one person.
struct AdaptedRoutine
{
    CatalogRoutine routine; ///< to do; as it was when there is nothing sensible to do
    Adaptation adaptation;
    std::vector<CautionFlag> flags; ///< of the person
    Pacing pacing{};                ///< to be guided with; the length is by it

    bool canStart() const { return adaptation.routine.has_value(); }
};

/// \a routine, with the steps of \a catalog at hand, for a person with all of \a flags.
AdaptedRoutine adaptedFor(const CatalogRoutine &routine, const std::vector<CautionFlag> &flags,
                          const Catalog &catalog);

/// Up to \a most routines that can be done with \a flags, to offer in the place of \a instead: those
/// that lose the fewest steps first, then those that are not advanced, then those of the same position,
/// then the nearest in length.
std::vector<CatalogRoutine> routinesThatFit(const CatalogRoutine &instead,
                                            const std::vector<CautionFlag> &flags,
                                            const Catalog &catalog, std::size_t most);

} // namespace hipwise
