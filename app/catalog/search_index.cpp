#include "catalog/search_index.h"

#include <QString>

#include <algorithm>
#include <map>

namespace hipwise {

namespace {

/// A word that is still being typed is guessed from here on.
constexpr std::size_t leastTyped = 3;
constexpr std::size_t longestPhrase = 3;

bool isAscii(char letter)
{
    return static_cast<unsigned char>(letter) < 0x80;
}

std::string folded(std::string_view text)
{
    // Most texts have nothing that would need the tables of Unicode.
    if (std::ranges::all_of(text, isAscii)) {
        std::string lower(text);
        std::ranges::transform(lower, lower.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
        return lower;
    }
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .toStdString();
}

std::string textOf(const Routine &routine)
{
    std::string text = routine.title + '\n' + routine.goal + '\n' + routine.audience;
    for (const std::string &tag : routine.tags)
        text.append("\n").append(tag);
    return folded(text);
}

/// A muscle group as a word that nobody types by chance.
std::string wordForGroup(const std::string &group)
{
    return "group:" + group;
}

std::string textOf(const Step &step)
{
    std::string text = step.name + '\n' + step.feel + '\n' + step.motion;
    text.append("\n").append(wordFor(step.position)).append("\n").append(wordFor(step.support));
    for (const std::string &muscle : step.muscles)
        text.append("\n").append(muscle);
    for (const EquipmentNeed &need : step.equipment)
        text.append("\n").append(inWords(need));
    for (const std::string &group : step.muscleGroups)
        text.append("\n").append(wordForGroup(group));
    return folded(text);
}

void unite(std::vector<char> &marks, const std::vector<char> &more)
{
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] = static_cast<char>(marks[i] | more[i]);
}

void intersect(std::vector<char> &marks, const std::vector<char> &other)
{
    for (std::size_t i = 0; i < marks.size(); ++i)
        marks[i] = static_cast<char>(marks[i] & other[i]);
}

/// The numbers of what is marked, those with every word in their titles first.
std::vector<std::size_t> ranked(const std::vector<char> &marks,
                                const std::vector<std::string> &titles,
                                const std::vector<std::string> &words)
{
    std::vector<std::size_t> inTitle;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i] == 0)
            continue;
        const bool isInTitle = std::ranges::all_of(words, [&](const std::string &word) {
            return titles[i].find(word) != std::string::npos;
        });
        (isInTitle ? inTitle : others).push_back(i);
    }
    inTitle.insert(inTitle.end(), others.begin(), others.end());
    return inTitle;
}

} // namespace

SearchIndex::SearchIndex(const Catalog &catalog)
    : m_plainWords(catalog.plainWords())
{
    addSteps(catalog);
    addRoutines(catalog);
    readPlainWords(catalog);
}

void SearchIndex::addSteps(const Catalog &catalog)
{
    for (const auto &[id, step] : catalog.steps()) {
        m_stepTexts.add(textOf(step));
        m_stepNames.push_back(folded(step.name));
    }
}

void SearchIndex::addRoutines(const Catalog &catalog)
{
    std::map<std::string_view, std::uint32_t> places;
    for (const auto &[id, step] : catalog.steps())
        places.emplace(id, static_cast<std::uint32_t>(places.size()));
    for (const CatalogRoutine &routine : catalog.routines()) {
        m_routineTexts.add(textOf(routine.content.routine));
        m_routineTitles.push_back(folded(routine.content.routine.title));
        std::vector<std::uint32_t> &steps = m_stepsOf.emplace_back();
        for (const PrescribedStep &each : routine.content.steps) {
            const auto place = places.find(each.step.id);
            if (place != places.end())
                steps.push_back(place->second);
        }
    }
}

void SearchIndex::readPlainWords(const Catalog &catalog)
{
    for (const PlainWord &word : m_plainWords) {
        Marks &leftOut = m_leftOut.emplace_back();
        const std::vector<CautionFlag> &flags = catalog.safety().flags;
        const auto flag = std::ranges::find(flags, word.flag, &CautionFlag::id);
        if (!word.leavesOut || flag == flags.end())
            continue;
        for (const auto &[id, step] : catalog.steps())
            leftOut.push_back(hipwise::leavesOut(*flag, step) ? 1 : 0);
    }
}

std::vector<std::size_t> SearchIndex::plainWordsOf(std::string_view phrase) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < m_plainWords.size(); ++i) {
        if (std::ranges::count(m_plainWords[i].says, phrase) > 0)
            found.push_back(i);
    }
    return found;
}

/// Only of what is no word of the catalogue: "back" is not the beginning of "backside".
std::vector<std::size_t> SearchIndex::guessed(std::string_view beginning) const
{
    std::vector<std::size_t> found;
    if (beginning.size() < leastTyped || m_stepTexts.hasWord(beginning) ||
        m_routineTexts.hasWord(beginning))
        return found;
    for (std::size_t i = 0; i < m_plainWords.size(); ++i) {
        if (std::ranges::any_of(m_plainWords[i].says, [beginning](std::string_view says) {
                return says.starts_with(beginning);
            }))
            found.push_back(i);
    }
    return found;
}

/// The longest phrases that are plain words, and single words for the rest.
std::vector<SearchIndex::Term> SearchIndex::termsOf(const std::vector<std::string> &words) const
{
    std::vector<Term> terms;
    for (std::size_t at = 0; at < words.size();) {
        for (std::size_t count = std::min(longestPhrase, words.size() - at); count > 0; --count) {
            std::string phrase = words[at];
            for (std::size_t i = 1; i < count; ++i)
                phrase.append(" ").append(words[at + i]);
            std::vector<std::size_t> plain = plainWordsOf(phrase);
            if (plain.empty() && count == 1 && at + 1 == words.size())
                plain = guessed(phrase);
            if (plain.empty() && count > 1)
                continue;
            terms.push_back({std::move(phrase), std::move(plain)});
            at += count;
            break;
        }
    }
    return terms;
}

SearchIndex::Hits SearchIndex::withAllWords(std::string_view phrase) const
{
    Hits hits{Marks(m_routineTexts.size(), 1), Marks(m_stepTexts.size(), 1)};
    for (const std::string &word : wordsOf(phrase)) {
        intersect(hits.routines, m_routineTexts.having(word));
        intersect(hits.steps, m_stepTexts.having(word));
    }
    return hits;
}

void SearchIndex::spread(Hits &hits) const
{
    for (std::size_t i = 0; i < m_stepsOf.size(); ++i) {
        if (hits.routines[i] == 0 && std::ranges::any_of(m_stepsOf[i], [&hits](std::uint32_t step) {
                return hits.steps[step] != 0;
            }))
            hits.routines[i] = 1;
    }
}

SearchIndex::Hits SearchIndex::hitsOf(const Term &term) const
{
    Hits hits = withAllWords(term.text);
    const auto add = [&hits](const Hits &more) {
        unite(hits.routines, more.routines);
        unite(hits.steps, more.steps);
    };
    for (const std::size_t plain : term.plain) {
        for (const std::string &phrase : m_plainWords[plain].means)
            add(withAllWords(folded(phrase)));
        for (const std::string &group : m_plainWords[plain].muscleGroups)
            unite(hits.steps, m_stepTexts.having(wordForGroup(group)));
    }
    spread(hits);
    return hits;
}

void SearchIndex::leaveOut(const Term &term, Hits &all) const
{
    for (const std::size_t plain : term.plain) {
        const Marks &leftOut = m_leftOut[plain];
        if (leftOut.empty())
            continue;
        for (std::size_t i = 0; i < all.steps.size(); ++i)
            all.steps[i] = static_cast<char>(all.steps[i] & (leftOut[i] ^ 1));
        for (std::size_t i = 0; i < m_stepsOf.size(); ++i) {
            if (std::ranges::any_of(m_stepsOf[i],
                                    [&leftOut](std::uint32_t step) { return leftOut[step] != 0; }))
                all.routines[i] = 0;
        }
    }
}

SearchIndex::Answer SearchIndex::find(std::string_view text) const
{
    const std::vector<std::string> words = wordsOf(folded(text));
    Hits all{Marks(m_routineTexts.size(), 1), Marks(m_stepTexts.size(), 1)};
    Answer answer;
    for (const Term &term : termsOf(words)) {
        const Hits hits = hitsOf(term);
        intersect(all.routines, hits.routines);
        intersect(all.steps, hits.steps);
        leaveOut(term, all);
        for (const std::size_t plain : term.plain) {
            const PlainWord &word = m_plainWords[plain];
            if (!word.flag.empty() || !word.redFlags.empty() || !word.topic.empty())
                answer.told.push_back(plain);
        }
    }
    answer.routines = ranked(all.routines, m_routineTitles, words);
    answer.steps = ranked(all.steps, m_stepNames, words);
    return answer;
}

} // namespace hipwise
