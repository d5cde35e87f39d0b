#include "catalog/lint.h"

#include "catalog/document_lint.h"
#include "catalog/json_reader.h"
#include "catalog/pose_lint.h"
#include "catalog/routine_lint.h"
#include "catalog/step_lint.h"
#include "figure/body/shipped_body.h"

#include <nlohmann/json.hpp>

#include <set>

namespace hipwise {

namespace {

void append(Remarks &remarks, const Remarks &more)
{
    remarks.insert(remarks.end(), more.begin(), more.end());
}

/// Takes out the warnings that the file accepts, with a reason.
void leaveOutAccepted(Remarks &remarks, const nlohmann::json &document)
{
    std::set<std::string> rules;
    for (const nlohmann::json &each : document.value("accepted", nlohmann::json::array()))
        rules.insert(each.at("rule").get<std::string>());
    std::erase_if(remarks, [&rules](const Remark &remark) {
        return remark.severity == Problem::Severity::Warning && rules.contains(remark.rule);
    });
}

/// Of a file that could be used.
Problems problemsOf(const ContentFile &file, const Catalog &catalog, const Schemas &schemas,
                    const SupportPoints &points)
{
    const auto document = readJson(file);
    const auto content = readContent(file, schemas);
    Remarks remarks = remarksOn(document.value(), schemas);
    if (const auto *step = std::get_if<Step>(&content.value())) {
        append(remarks, remarksOn(*step, catalog));
        if (const Posture *base = step->pose ? catalog.posture(step->pose->base) : nullptr)
            append(remarks, remarksOnPose(*step, *base, points));
    }
    if (const auto *routine = std::get_if<Routine>(&content.value()))
        append(remarks, remarksOn(*catalog.routine(routine->id), catalog));
    leaveOutAccepted(remarks, document.value());
    return placed(file, remarks);
}

} // namespace

Problems lint(const FolderContent &files, const Catalog &catalog, const Schemas &schemas)
{
    const Catalog whole = catalog.withUserContent(files, schemas);
    const SupportPoints points = supportPointsOf(shippedBody(Build::Slender));
    Problems problems;
    std::set<std::string> broken;
    // Those of the files come behind those that the catalogue had.
    for (std::size_t i = catalog.brokenFiles().size(); i < whole.brokenFiles().size(); ++i) {
        const BrokenFile &file = whole.brokenFiles()[i];
        broken.insert(file.file);
        problems.insert(problems.end(), file.problems.begin(), file.problems.end());
    }
    for (const ContentFile &file : files.files) {
        if (broken.contains(file.name))
            continue;
        const Problems said = problemsOf(file, whole, schemas, points);
        problems.insert(problems.end(), said.begin(), said.end());
    }
    sortByPlace(problems);
    return problems;
}

} // namespace hipwise
