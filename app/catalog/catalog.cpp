#include "catalog/catalog.h"

#include "catalog/dose_shape.h"
#include "catalog/shipped_content.h"
#include "catalog/step_demands.h"
#include "session/timeline_compiler.h"

#include <algorithm>
#include <tuple>

namespace hipwise {

namespace {

/// Shipped routines are listed in this order: the article's three techniques first, then all three
/// in one session.
int rank(const CatalogRoutine &routine)
{
    const std::vector<std::string> &tags = routine.content.routine.tags;
    const bool isSeed = std::find(tags.begin(), tags.end(), "seed") != tags.end();
    if (routine.isUsers)
        return 0;
    if (!isSeed)
        return 3;
    return positions(routine.content).size() == 1 ? 1 : 2;
}

} // namespace

Catalog Catalog::shipped()
{
    Catalog catalog;
    std::vector<std::pair<Routine, ContentFile>> routines;
    std::optional<std::vector<NamedContent>> baked = bakedContent();
    std::vector<NamedContent> contents = baked ? std::move(*baked) : parsedContent();
    for (auto &[file, content] : contents) {
        if (auto *programme = std::get_if<Programme>(&content))
            catalog.m_programmes.push_back({std::move(*programme), false, false, std::move(file)});
        // Without its bytes: what does not resolve is a failing test, and needs no place.
        else if (auto *routine = std::get_if<Routine>(&content))
            routines.emplace_back(std::move(*routine), ContentFile{std::move(file), {}});
        else
            catalog.add(std::move(content));
    }
    for (auto &[routine, file] : routines) {
        auto resolved = catalog.resolve(std::move(routine), file);
        if (resolved)
            catalog.m_routines.push_back(std::move(resolved).value());
        else
            catalog.m_brokenFiles.push_back({file.name, resolved.error()});
    }
    catalog.sortRoutines();
    std::ranges::stable_sort(catalog.m_topics, {}, &LearnTopic::order);
    return catalog;
}

void Catalog::add(Content content)
{
    if (auto *step = std::get_if<Step>(&content)) {
        addDerivedDemands(*step, m_postures);
        m_steps.insert_or_assign(step->id, std::move(*step));
    } else if (auto *sources = std::get_if<std::vector<Source>>(&content))
        for (Source &source : *sources)
            m_sources.insert_or_assign(source.id, std::move(source));
    else if (auto *safety = std::get_if<SafetyTables>(&content))
        m_safety = std::move(*safety);
    else if (auto *postures = std::get_if<std::vector<Posture>>(&content))
        m_postures = std::move(*postures);
    else if (auto *topic = std::get_if<LearnTopic>(&content))
        m_topics.push_back(std::move(*topic));
    else if (auto *words = std::get_if<std::vector<PlainWord>>(&content))
        m_plainWords = std::move(*words);
}

std::vector<PrescribedStep> Catalog::prescribedSteps(const std::vector<Prescription> &prescriptions,
                                                     Remarks &remarks) const
{
    std::vector<PrescribedStep> steps;
    steps.reserve(prescriptions.size());
    for (std::size_t index = 0; index < prescriptions.size(); ++index) {
        const Prescription &prescription = prescriptions[index];
        const std::string pointer = "/steps/" + std::to_string(index);
        const Step *found = step(prescription.step);
        if (!found) {
            remarks.push_back(errorAt(pointer + "/step",
                                      "expected the id of a step, found \"" + prescription.step +
                                          "\", which no file has",
                                      "reference"));
            continue;
        }
        steps.push_back(prescribed(*found, prescription));
        if (const auto fault = faultOf(steps.back().dose))
            remarks.push_back(errorAt(pointer + "/dose", *fault, "dose"));
    }
    return steps;
}

Result<CatalogRoutine, Problems> Catalog::resolve(Routine routine, const ContentFile &file) const
{
    Remarks remarks;
    CatalogRoutine resolved;
    resolved.content.steps = prescribedSteps(routine.prescriptions, remarks);
    if (!remarks.empty())
        return placed(file, remarks);
    resolved.content.routine = std::move(routine);
    resolved.length = compile(resolved.content).total();
    resolved.file = file.name;
    if (!file.bytes.empty())
        resolved.document = std::make_shared<const std::string>(file.bytes);
    return resolved;
}

void Catalog::sortRoutines()
{
    // The order is worked out once each, as routines are many and large.
    std::vector<std::tuple<int, Position, std::size_t>> order;
    for (const CatalogRoutine &routine : m_routines)
        order.emplace_back(rank(routine), mainPosition(routine.content), order.size());
    std::ranges::sort(order);

    std::vector<CatalogRoutine> sorted;
    sorted.reserve(order.size());
    m_routineIndex.clear();
    for (const auto &[rank, position, index] : order) {
        m_routineIndex.emplace(m_routines[index].content.routine.id, sorted.size());
        sorted.push_back(std::move(m_routines[index]));
    }
    m_routines = std::move(sorted);
}

Result<CatalogRoutine, Problems> Catalog::readRoutineFile(const ContentFile &file,
                                                          const Schemas &schemas) const
{
    auto content = readContent(file, schemas);
    if (!content)
        return content.error();
    if (const auto *routine = std::get_if<Routine>(&content.value()))
        return resolve(*routine, file);
    return placed(file, {errorAt("/$schema",
                                 "expected a routine (\"routine.schema.json\"), found another kind "
                                 "of file",
                                 "schema")});
}

const CatalogRoutine *Catalog::routine(std::string_view id) const
{
    const auto found = m_routineIndex.find(id);
    return found == m_routineIndex.end() ? nullptr : &m_routines[found->second];
}

const Step *Catalog::step(std::string_view id) const
{
    const auto found = m_steps.find(id);
    return found == m_steps.end() ? nullptr : &found->second;
}

const ContentFile *Catalog::usersStepFile(std::string_view id) const
{
    const auto found = m_usersStepFiles.find(id);
    return found == m_usersStepFiles.end() ? nullptr : &found->second;
}

const Source *Catalog::source(std::string_view id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? nullptr : &found->second;
}

const CatalogProgramme *Catalog::programme(std::string_view id) const
{
    const auto found = std::ranges::find_if(
        m_programmes, [id](const CatalogProgramme &each) { return each.content.id == id; });
    return found == m_programmes.end() ? nullptr : &*found;
}

const Posture *Catalog::posture(std::string_view id) const
{
    const auto found = std::find_if(m_postures.begin(), m_postures.end(),
                                    [id](const Posture &each) { return each.id == id; });
    return found == m_postures.end() ? nullptr : &*found;
}

const LearnTopic *Catalog::topic(std::string_view id) const
{
    const auto found = std::ranges::find(m_topics, id, &LearnTopic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

std::vector<Source> Catalog::sources(const std::vector<std::string> &ids) const
{
    std::vector<Source> found;
    for (const std::string &id : ids) {
        if (const Source *known = source(id))
            found.push_back(*known);
    }
    return found;
}

} // namespace hipwise
