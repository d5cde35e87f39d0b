#include "catalog/catalog.h"
#include "session/timeline_compiler.h"

#include <algorithm>

// How a catalogue takes in the user's own files.

namespace hipwise {

namespace {

/// A routine of the user, which waits until all steps are known.
struct ReadRoutine
{
    const ContentFile *file;
    Routine routine;
};

/// Empty for what is neither a step nor a routine.
std::string ownedId(const Content &content)
{
    if (const auto *step = std::get_if<Step>(&content))
        return "step " + step->id;
    if (const auto *routine = std::get_if<Routine>(&content))
        return "routine " + routine->id;
    return {};
}

} // namespace

Catalog Catalog::withUserContent(const FolderContent &folder, const Schemas &schemas) const
{
    Catalog catalog = *this;
    for (const Problem &problem : folder.problems)
        catalog.m_brokenFiles.push_back({problem.file, {problem}});

    std::vector<ReadRoutine> routines;
    std::set<std::string> changedSteps;
    std::map<std::string, std::string> owners; // of an id: the file that has it
    for (const ContentFile &file : folder.files) {
        auto content = readContent(file, schemas);
        if (!content) {
            catalog.m_brokenFiles.push_back({file.name, content.error()});
            continue;
        }
        const std::string id = ownedId(content.value());
        const auto [owner, isNew] = owners.emplace(id, file.name);
        if (!id.empty() && !isNew) {
            catalog.m_brokenFiles.push_back(
                {file.name,
                 placed(file,
                        {errorAt("/id", "expected an id of its own, found that of " + owner->second,
                                 "reference")})});
            continue;
        }
        // Steps first: a routine may come before the steps it names. Sources, cautions and
        // postures are the app's own; a copy of them changes nothing.
        if (const auto *step = std::get_if<Step>(&content.value())) {
            if (catalog.step(step->id))
                changedSteps.insert(step->id);
            catalog.add(std::move(content).value());
        } else if (std::holds_alternative<Routine>(content.value())) {
            routines.push_back({&file, std::get<Routine>(std::move(content).value())});
        }
    }

    catalog.refreshRoutines(changedSteps);
    for (ReadRoutine &each : routines) {
        auto resolved = catalog.resolve(std::move(each.routine), *each.file);
        if (resolved)
            catalog.addUserRoutine(std::move(resolved).value());
        else
            catalog.m_brokenFiles.push_back({each.file->name, resolved.error()});
    }
    catalog.sortRoutines();
    return catalog;
}

/// A shipped routine that would be no routine any more with a step of the user stays as it is.
void Catalog::refreshRoutines(const std::set<std::string> &changedSteps)
{
    for (CatalogRoutine &routine : m_routines) {
        const auto &prescriptions = routine.content.routine.prescriptions;
        const bool isConcerned =
            std::ranges::any_of(prescriptions, [&changedSteps](const Prescription &each) {
                return changedSteps.contains(each.step);
            });
        if (!isConcerned)
            continue;
        Remarks remarks;
        ResolvedRoutine content{routine.content.routine, prescribedSteps(prescriptions, remarks)};
        if (!remarks.empty())
            continue;
        routine.content = std::move(content);
        routine.length = compile(routine.content).total();
    }
}

void Catalog::addUserRoutine(CatalogRoutine routine)
{
    routine.isUsers = true;
    const auto known = m_routineIndex.find(routine.content.routine.id);
    if (known == m_routineIndex.end()) {
        m_routines.push_back(std::move(routine));
        return;
    }
    CatalogRoutine &replaced = m_routines[known->second];
    routine.replacesShipped = !replaced.isUsers || replaced.replacesShipped;
    replaced = std::move(routine);
}

} // namespace hipwise
