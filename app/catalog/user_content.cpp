#include "catalog/catalog.h"
#include "catalog/programme_lint.h"
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

/// A programme of the user, which waits until all routines are known.
struct ReadProgramme
{
    const ContentFile *file;
    Programme programme;
};

/// Empty for what is not the user's to write.
std::string ownedId(const Content &content)
{
    if (const auto *step = std::get_if<Step>(&content))
        return "step " + step->id;
    if (const auto *routine = std::get_if<Routine>(&content))
        return "routine " + routine->id;
    if (const auto *programme = std::get_if<Programme>(&content))
        return "programme " + programme->id;
    return {};
}

} // namespace

Catalog Catalog::withUserContent(const FolderContent &folder, const Schemas &schemas) const
{
    Catalog catalog = *this;
    for (const Problem &problem : folder.problems)
        catalog.m_brokenFiles.push_back({problem.file, {problem}});

    std::vector<ReadRoutine> routines;
    std::vector<ReadProgramme> programmes;
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
            catalog.m_usersStepFiles.insert_or_assign(step->id, file);
            catalog.add(std::move(content).value());
        } else if (std::holds_alternative<Routine>(content.value())) {
            routines.push_back({&file, std::get<Routine>(std::move(content).value())});
        } else if (std::holds_alternative<Programme>(content.value())) {
            programmes.push_back({&file, std::get<Programme>(std::move(content).value())});
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
    for (ReadProgramme &each : programmes)
        catalog.addUserProgramme(std::move(each.programme), *each.file);
    std::stable_partition(catalog.m_programmes.begin(), catalog.m_programmes.end(),
                          [](const CatalogProgramme &each) { return each.isUsers; });
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

void Catalog::addUserProgramme(Programme programme, const ContentFile &file)
{
    const Remarks missing = missingRoutines(programme, *this);
    if (!missing.empty()) {
        m_brokenFiles.push_back({file.name, placed(file, missing)});
        return;
    }
    CatalogProgramme added{std::move(programme), true, false, file.name};
    const auto known = std::ranges::find_if(m_programmes, [&added](const CatalogProgramme &each) {
        return each.content.id == added.content.id;
    });
    if (known == m_programmes.end()) {
        m_programmes.push_back(std::move(added));
        return;
    }
    added.replacesShipped = !known->isUsers || known->replacesShipped;
    *known = std::move(added);
}

} // namespace hipwise
