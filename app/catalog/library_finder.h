#pragma once

#include "catalog/library_filter.h"
#include "catalog/search_index.h"

#include <memory>
#include <vector>

namespace hipwise {

/// Finds what the library shows. Made anew with a catalogue; each answer is a matter of a
/// millisecond or two, with ten thousand routines, too.
class LibraryFinder
{
public:
    struct Found
    {
        std::vector<std::size_t> routines; ///< indices in Catalog::routines()
        std::vector<const Step *> steps;
        std::vector<const PlainWord *> told; ///< of which there is something to be told
    };

    explicit LibraryFinder(std::shared_ptr<const Catalog> catalog);

    /// The pointers are those of the catalogue.
    Found find(const LibraryFilter &filter, const PersonalShelf &shelf) const;

private:
    /// What is sorted by: a routine, or a step.
    struct Entry
    {
        LibraryFacts facts;
        const std::string *id;
        std::size_t titleRank; ///< among all of its kind
    };

    void addSteps();
    static void rankTitles(std::vector<Entry> &entries, const std::vector<std::string> &titles);
    static std::vector<std::size_t> chosen(std::vector<std::size_t> found,
                                           const std::vector<Entry> &entries,
                                           const LibraryFilter &filter, const ShelfMarks &marks);
    static void sort(std::vector<std::size_t> &found, const std::vector<Entry> &entries,
                     LibraryOrder order, const ShelfMarks &marks);

    std::shared_ptr<const Catalog> m_catalog;
    SearchIndex m_index;
    std::vector<Entry> m_routines;
    std::vector<Entry> m_steps;
    std::vector<const Step *> m_stepsByPlace;  ///< in Catalog::steps()
    std::vector<std::size_t> m_suggestedSteps; ///< by position, the gentle ones first
};

} // namespace hipwise
