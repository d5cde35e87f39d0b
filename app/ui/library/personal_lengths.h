#pragma once

#include "catalog/adapted_routine.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// How long each routine takes a person with their flags. Worked out when it is asked for: there
/// may be ten thousand routines, and few are seen.
class PersonalLengths
{
public:
    PersonalLengths(std::shared_ptr<const Catalog> catalog, std::vector<CautionFlag> flags);

    /// Nothing where the routine cannot be done sensibly.
    std::optional<Milliseconds> of(const CatalogRoutine &routine);

private:
    std::shared_ptr<const Catalog> m_catalog;
    std::vector<CautionFlag> m_flags;
    std::map<std::string, std::optional<Milliseconds>> m_known; ///< by the routine's id
};

} // namespace hipwise
