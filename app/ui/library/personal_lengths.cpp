#include "ui/library/personal_lengths.h"

namespace hipwise {

PersonalLengths::PersonalLengths(std::shared_ptr<const Catalog> catalog,
                                 std::vector<CautionFlag> flags)
    : m_catalog(std::move(catalog))
    , m_flags(std::move(flags))
{}

std::optional<Milliseconds> PersonalLengths::of(const CatalogRoutine &routine)
{
    if (m_flags.empty())
        return routine.length;
    const std::string &id = routine.content.routine.id;
    if (const auto known = m_known.find(id); known != m_known.end())
        return known->second;
    const AdaptedRoutine adapted = adaptedFor(routine, m_flags, *m_catalog);
    return m_known[id] = adapted.canStart() ? std::optional(adapted.routine.length) : std::nullopt;
}

} // namespace hipwise
