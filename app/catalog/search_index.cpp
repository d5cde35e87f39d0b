#include "catalog/search_index.h"

#include <QString>

#include <algorithm>

namespace hipwise {

namespace {

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .toStdString();
}

std::string searchText(const CatalogRoutine &routine)
{
    // Once each: steps often share their muscles.
    std::vector<std::string_view> parts;
    const auto add = [&parts](std::string_view part) {
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(part);
    };
    add(routine.content.routine.title);
    add(routine.content.routine.goal);
    for (const std::string &tag : routine.content.routine.tags)
        add(tag);
    for (const PrescribedStep &each : routine.content.steps) {
        add(each.step.name);
        add(each.step.feel);
        add(wordFor(each.step.position));
        for (const std::string &muscle : each.step.muscles)
            add(muscle);
    }
    std::string text;
    for (const std::string_view part : parts)
        text.append(part).append("\n");
    return folded(text);
}

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    for (std::size_t end = 0;;) {
        const std::size_t begin = text.find_first_not_of(" \t\n", end);
        if (begin == std::string::npos)
            return words;
        end = std::min(text.find_first_of(" \t\n", begin), text.size());
        words.push_back(text.substr(begin, end - begin));
    }
}

} // namespace

SearchIndex::SearchIndex(const std::vector<CatalogRoutine> &routines)
{
    m_texts.reserve(routines.size());
    for (const CatalogRoutine &routine : routines)
        m_texts.push_back(searchText(routine));
}

std::vector<std::size_t> SearchIndex::find(std::string_view text) const
{
    const std::vector<std::string> words = wordsOf(folded(text));
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < m_texts.size(); ++index) {
        const std::string &searched = m_texts[index];
        const bool hasAll = std::all_of(words.begin(), words.end(), [&](const std::string &word) {
            return searched.find(word) != std::string::npos;
        });
        if (hasAll)
            found.push_back(index);
    }
    return found;
}

} // namespace hipwise
