#include "catalog/learn_lint.h"

#include "catalog/visible_text.h"
#include "safety/forcing_words.h"
#include "safety/promising_words.h"

namespace hipwise {

namespace {

void remarkStep(const std::string &id, const std::string &pointer, const Catalog &catalog,
                Remarks &remarks)
{
    if (!id.empty() && !catalog.step(id))
        remarks.push_back(errorAt(
            pointer, "expected the id of a step, found " + inQuotes(id) + ", which no file has",
            "reference"));
}

void remarkWords(const std::string &text, const std::string &pointer, Remarks &remarks)
{
    for (const std::string &word : forcingWords(text))
        remarks.push_back(
            errorAt(pointer, "expected gentle words, found " + inQuotes(word), "D08"));
    for (const std::string_view word : promisingWords(text))
        remarks.push_back(errorAt(
            pointer, "expected words that promise nothing, found " + inQuotes(word), "D21"));
}

void remarkStatement(const LearnStatement &statement, const std::string &pointer,
                     const Catalog &catalog, Remarks &remarks)
{
    remarkWords(statement.text, pointer + "/text", remarks);
    // Here a statement without its source is none, so this is more than a warning.
    for (std::size_t i = 0; i < statement.sources.size(); ++i) {
        if (!catalog.source(statement.sources[i]))
            remarks.push_back(
                errorAt(pointer + "/sources/" + std::to_string(i),
                        "expected the id of a source, found " + inQuotes(statement.sources[i]),
                        "reference"));
    }
    if (statement.verdict && statement.claim.empty())
        remarks.push_back(errorAt(pointer + "/verdict",
                                  "expected a claim beside the verdict, found none", "claim"));
}

} // namespace

Remarks remarksOn(const LearnTopic &topic, const Catalog &catalog)
{
    Remarks remarks;
    remarkWords(topic.title, "/title", remarks);
    remarkWords(topic.summary, "/summary", remarks);
    remarkStep(topic.step, "/step", catalog, remarks);
    for (std::size_t i = 0; i < topic.sections.size(); ++i) {
        const LearnSection &section = topic.sections[i];
        const std::string pointer = "/sections/" + std::to_string(i);
        remarkWords(section.heading, pointer + "/heading", remarks);
        remarkStep(section.step, pointer + "/step", catalog, remarks);
        for (std::size_t k = 0; k < section.statements.size(); ++k)
            remarkStatement(section.statements[k], pointer + "/statements/" + std::to_string(k),
                            catalog, remarks);
    }
    return remarks;
}

} // namespace hipwise
