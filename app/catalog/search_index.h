#pragma once

#include "catalog/catalog.h"
#include "catalog/word_bank.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// Finds routines and steps by what people type: titles, goals, tags, and the steps' names,
/// muscles, places where they are felt and what they need; and by plain words for all of these.
class SearchIndex
{
public:
    struct Answer
    {
        std::vector<std::size_t> routines; ///< indices in Catalog::routines()
        std::vector<std::size_t> steps;    ///< places in Catalog::steps()
        /// The plain words that were understood and of which there is something to be told;
        /// indices in Catalog::plainWords().
        std::vector<std::size_t> told;
    };

    explicit SearchIndex(const Catalog &catalog);

    /// What holds every word of \a text, or what the word means. Those with the words in their
    /// titles come first, else in the catalogue's order. Case does not matter, nor how an umlaut
    /// was put together; an empty text finds all. A step that a plain word's caution leaves out
    /// is not found, nor a routine with such a step.
    Answer find(std::string_view text) const;

private:
    using Marks = WordBank::Marks;

    /// A word or phrase of the query, with the plain words that it is.
    struct Term
    {
        std::string text;
        std::vector<std::size_t> plain;
    };
    /// Which texts answer a term.
    struct Hits
    {
        Marks routines;
        Marks steps;
    };

    void addSteps(const Catalog &catalog);
    void addRoutines(const Catalog &catalog);
    void readPlainWords(const Catalog &catalog);
    std::vector<Term> termsOf(const std::vector<std::string> &words) const;
    std::vector<std::size_t> plainWordsOf(std::string_view phrase) const;
    std::vector<std::size_t> guessed(std::string_view beginning) const;
    Hits hitsOf(const Term &term) const;
    Hits withAllWords(std::string_view phrase) const;
    /// Marks each routine one of whose steps is marked.
    void spread(Hits &hits) const;
    void leaveOut(const Term &term, Hits &all) const;

    WordBank m_routineTexts; ///< without their steps
    WordBank m_stepTexts;
    std::vector<std::string> m_routineTitles;          ///< folded
    std::vector<std::string> m_stepNames;              ///< folded
    std::vector<std::vector<std::uint32_t>> m_stepsOf; ///< of each routine
    std::vector<PlainWord> m_plainWords;
    std::vector<Marks> m_leftOut; ///< steps that a plain word's caution leaves out; may be empty
};

} // namespace hipwise
