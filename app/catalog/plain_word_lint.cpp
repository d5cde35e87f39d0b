#include "catalog/plain_word_lint.h"

#include "catalog/visible_text.h"

#include <algorithm>
#include <set>

namespace hipwise {

namespace {

void remarkReferences(const PlainWord &word, const std::string &pointer, const Catalog &catalog,
                      Remarks &remarks)
{
    const SafetyTables &safety = catalog.safety();
    if (!word.flag.empty() &&
        std::ranges::find(safety.flags, word.flag, &CautionFlag::id) == safety.flags.end())
        remarks.push_back(errorAt(
            pointer + "/caution/flag",
            "expected a caution flag of cautions.json, found " + inQuotes(word.flag), "reference"));
    for (std::size_t i = 0; i < word.redFlags.size(); ++i) {
        if (std::ranges::find(safety.redFlags, word.redFlags[i], &RedFlag::id) ==
            safety.redFlags.end())
            remarks.push_back(
                errorAt(pointer + "/caution/red_flags/" + std::to_string(i),
                        "expected a sign of cautions.json, found " + inQuotes(word.redFlags[i]),
                        "reference"));
    }
    if (!word.topic.empty() && !catalog.topic(word.topic))
        remarks.push_back(errorAt(pointer + "/learn",
                                  "expected the id of a topic, found " + inQuotes(word.topic) +
                                      ", which no file has",
                                  "reference"));
}

} // namespace

Remarks remarksOn(const std::vector<PlainWord> &words, const Catalog &catalog)
{
    Remarks remarks;
    std::set<std::string> known;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string pointer = "/words/" + std::to_string(i);
        for (std::size_t k = 0; k < words[i].says.size(); ++k) {
            if (!known.insert(words[i].says[k]).second)
                remarks.push_back(errorAt(pointer + "/says/" + std::to_string(k),
                                          "expected a word that is not in the table, found " +
                                              inQuotes(words[i].says[k]) + " once more",
                                          "reference"));
        }
        if (words[i].means.empty() && words[i].muscleGroups.empty())
            remarks.push_back(errorAt(
                pointer, "expected \"means\" or \"muscle_groups\", found neither", "reference"));
        remarkReferences(words[i], pointer, catalog, remarks);
    }
    return remarks;
}

} // namespace hipwise
