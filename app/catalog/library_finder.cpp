#include "catalog/library_finder.h"

#include <QString>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace hipwise {

LibraryFinder::LibraryFinder(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog))
    , m_index(*m_catalog)
{
    std::vector<std::string> titles;
    for (const CatalogRoutine &routine : m_catalog->routines()) {
        m_routines.push_back({factsOf(routine), &routine.content.routine.id, 0});
        titles.push_back(routine.content.routine.title);
    }
    rankTitles(m_routines, titles);
    addSteps();
}

void LibraryFinder::addSteps()
{
    std::map<std::string_view, std::bitset<aimCount>> aims;
    for (std::size_t i = 0; i < m_routines.size(); ++i) {
        for (const PrescribedStep &each : m_catalog->routines()[i].content.steps)
            aims[each.step.id] |= m_routines[i].facts.aims;
    }
    std::vector<std::string> names;
    for (const auto &[id, step] : m_catalog->steps()) {
        m_steps.push_back({factsOf(step), &step.id, 0});
        m_steps.back().facts.aims = aims[id];
        m_stepsByPlace.push_back(&step);
        names.push_back(step.name);
    }
    rankTitles(m_steps, names);
    m_suggestedSteps.resize(m_steps.size());
    std::iota(m_suggestedSteps.begin(), m_suggestedSteps.end(), std::size_t(0));
    std::ranges::sort(m_suggestedSteps, {}, [this](std::size_t i) {
        const Entry &each = m_steps[i];
        return std::tuple(each.facts.group, each.facts.level, each.titleRank);
    });
}

void LibraryFinder::rankTitles(std::vector<Entry> &entries, const std::vector<std::string> &titles)
{
    std::vector<QString> folded;
    folded.reserve(titles.size());
    for (const std::string &title : titles)
        folded.push_back(QString::fromStdString(title).toCaseFolded());
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&folded](std::size_t i) { return folded[i]; });
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        entries[order[rank]].titleRank = rank;
}

void LibraryFinder::sort(std::vector<std::size_t> &found, const std::vector<Entry> &entries,
                         LibraryOrder order, const ShelfMarks &marks)
{
    const auto by = [&](auto key) {
        std::ranges::stable_sort(found, {}, [&](std::size_t i) { return key(entries[i]); });
    };
    switch (order) {
    case LibraryOrder::Suggested:
        return;
    case LibraryOrder::Title:
        return by([](const Entry &each) { return each.titleRank; });
    case LibraryOrder::Shortest:
        return by([](const Entry &each) { return each.facts.length; });
    case LibraryOrder::Gentlest:
        return by([](const Entry &each) { return each.facts.level; });
    case LibraryOrder::LastDone:
        return by([&marks](const Entry &each) {
            const auto done = marks.lastDone.find(*each.id);
            return done == marks.lastDone.end() ? ShelfMarks::Time::duration::zero()
                                                : -done->second.time_since_epoch();
        });
    }
}

std::vector<std::size_t> LibraryFinder::chosen(std::vector<std::size_t> found,
                                               const std::vector<Entry> &entries,
                                               const LibraryFilter &filter, const ShelfMarks &marks)
{
    std::erase_if(found, [&](std::size_t i) {
        return !passes(entries[i].facts, filter) || !passes(marks, *entries[i].id, filter);
    });
    sort(found, entries, filter.order, marks);
    return found;
}

LibraryFinder::Found LibraryFinder::find(const LibraryFilter &filter,
                                         const PersonalShelf &shelf) const
{
    SearchIndex::Answer answer = m_index.find(filter.text);
    Found found;
    found.routines = chosen(std::move(answer.routines), m_routines, filter, shelf.routines);
    if (wordsOf(filter.text).empty())
        answer.steps = m_suggestedSteps;
    for (const std::size_t i : chosen(std::move(answer.steps), m_steps, filter, shelf.steps))
        found.steps.push_back(m_stepsByPlace[i]);
    for (const std::size_t i : answer.told)
        found.told.push_back(&m_catalog->plainWords()[i]);
    return found;
}

} // namespace hipwise
