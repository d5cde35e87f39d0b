#include "ui/library/personal_cards.h"

#include "ui/library/telling_step.h"
#include "ui/style/words.h"

#include <QCoreApplication>

#include <utility>

namespace hipwise {

QString timeText(const PersonalCard &card)
{
    if (card.isPaused && card.length)
        return QCoreApplication::translate("hipwise::PersonalCard", "Paused for now");
    return lengthText(card.length);
}

PersonalCards::PersonalCards(std::shared_ptr<const Catalog> catalog, std::vector<CautionFlag> flags)
    : m_catalog(std::move(catalog))
    , m_flags(std::move(flags))
{}

PersonalCard PersonalCards::of(const CatalogRoutine &routine)
{
    const ResolvedRoutine &content = routine.content;
    if (m_flags.empty())
        return {routine.length, mainPosition(content), content.routine.goal,
                &tellingStep(content).step, false};
    auto known = m_known.find(content.routine.id);
    if (known == m_known.end()) {
        const AdaptedRoutine adapted = adaptedFor(routine, m_flags, *m_catalog);
        const ResolvedRoutine &done = adapted.routine.content;
        const auto length =
            adapted.canStart() ? std::optional(adapted.routine.length) : std::nullopt;
        known = m_known
                    .emplace(content.routine.id, Known{length, mainPosition(done),
                                                       done.routine.goal, tellingStep(done).step})
                    .first;
    }
    const Known &card = known->second;
    return {card.length, card.position, card.goal, &card.telling, false};
}

} // namespace hipwise
