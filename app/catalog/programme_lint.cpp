#include "catalog/programme_lint.h"

#include "catalog/rule_remarks.h"
#include "catalog/visible_text.h"
#include "safety/forcing_words.h"
#include "safety/programme_check.h"
#include "safety/promising_words.h"
#include "safety/rules/word_rules.h"

namespace hipwise {

namespace {

void remarkWords(const std::string &text, const std::string &pointer, Remarks &remarks)
{
    using namespace lint_rules;
    for (const std::string &word : forcingWords(text))
        remarks.push_back(remarkOf(
            {&forcingWord, pointer, "expected gentle words, found " + inQuotes(word)}, pointer));
    for (const std::string_view word : promisingWords(text))
        remarks.push_back(remarkOf(
            {&promise, pointer, "expected words that promise nothing, found " + inQuotes(word)},
            pointer));
}

} // namespace

Remarks faultRemarks(const Programme &programme)
{
    Remarks remarks;
    for (const Finding &finding : faultsOf(programme))
        remarks.push_back(remarkOf(finding, finding.place));
    return remarks;
}

Remarks missingRoutines(const Programme &programme, const Catalog &catalog)
{
    Remarks remarks;
    for (std::size_t i = 0; i < programme.weeks.size(); ++i) {
        const std::vector<ProgrammeSession> &sessions = programme.weeks[i].sessions;
        for (std::size_t k = 0; k < sessions.size(); ++k) {
            if (!catalog.routine(sessions[k].routine))
                remarks.push_back(errorAt("/weeks/" + std::to_string(i) + "/sessions/" +
                                              std::to_string(k) + "/routine",
                                          "expected the id of a routine, found " +
                                              inQuotes(sessions[k].routine) + ", which no file has",
                                          "reference"));
        }
    }
    return remarks;
}

Remarks remarksOn(const Programme &programme, const Catalog &catalog)
{
    Remarks remarks;
    const auto find = [&catalog](const std::string &id) {
        const CatalogRoutine *routine = catalog.routine(id);
        return routine ? &routine->content : nullptr;
    };
    for (const Finding &finding : checkProgramme(programme, find))
        remarks.push_back(remarkOf(finding, finding.place));
    remarkWords(programme.title, "/title", remarks);
    remarkWords(programme.goal, "/goal", remarks);
    remarkWords(programme.audience, "/audience", remarks);
    remarkWords(programme.after, "/after", remarks);
    for (std::size_t i = 0; i < programme.weeks.size(); ++i)
        remarkWords(programme.weeks[i].focus, "/weeks/" + std::to_string(i) + "/focus", remarks);
    remarkSources(programme.sources, catalog, remarks);
    return remarks;
}

} // namespace hipwise
