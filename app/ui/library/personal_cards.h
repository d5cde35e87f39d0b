#pragma once

#include "catalog/adapted_routine.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// What the card of a routine shows a person: the routine as they would do it.
struct PersonalCard
{
    std::optional<Milliseconds> length;  ///< none where it cannot be done sensibly
    Position position = Position::Lying; ///< where most of it is done
    std::string goal;
    const Step *telling = nullptr; ///< to be pictured; lives as long as the PersonalCards
    bool isPaused = false;         ///< by how the last sessions went, NX03
};

/// How long it takes, or why it is not to be done now.
QString timeText(const PersonalCard &card);

/// The cards for a person with flags. Worked out when they are asked for: there may be ten thousand
/// routines, and few are seen.
class PersonalCards
{
public:
    PersonalCards(std::shared_ptr<const Catalog> catalog, std::vector<CautionFlag> flags);

    PersonalCard of(const CatalogRoutine &routine);
    /// Whether the person does without this step.
    bool isLeftOut(const Step &step) const { return !passes(step, m_flags); }

private:
    struct Known
    {
        std::optional<Milliseconds> length;
        Position position;
        std::string goal;
        Step telling;
    };

    std::shared_ptr<const Catalog> m_catalog;
    std::vector<CautionFlag> m_flags;
    std::map<std::string, Known> m_known; ///< by the routine's id
};

} // namespace hipwise
