#include "catalog/lint.h"

#include "catalog/document_lint.h"
#include "catalog/json_reader.h"
#include "catalog/learn_lint.h"
#include "catalog/plain_word_lint.h"
#include "catalog/pose_judge.h"
#include "catalog/pose_lint.h"
#include "catalog/programme_lint.h"
#include "catalog/routine_lint.h"
#include "catalog/step_lint.h"
#include "catalog/visible_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace hipwise {

namespace {

void append(Remarks &remarks, const Remarks &more)
{
    remarks.insert(remarks.end(), more.begin(), more.end());
}

bool isWarningOf(const Remark &remark, const std::string &rule)
{
    return remark.severity == Problem::Severity::Warning && remark.rule == rule;
}

/// Takes out the warnings that the file accepts, with a reason; what is accepted in vain is said.
void leaveOutAccepted(Remarks &remarks, const nlohmann::json &document)
{
    const auto accepted = document.value("accepted", nlohmann::json::array());
    std::set<std::string> rules;
    Remarks vain;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        const auto rule = accepted[i].at("rule").get<std::string>();
        const bool isThere = std::ranges::any_of(
            remarks, [&rule](const Remark &remark) { return isWarningOf(remark, rule); });
        if (!isThere)
            vain.push_back({"/accepted/" + std::to_string(i),
                            "expected the rule of a warning that is there, found " + inQuotes(rule),
                            "accepted-unused", Problem::Severity::Warning});
        rules.insert(rule);
    }
    std::erase_if(remarks, [&rules](const Remark &remark) {
        return isWarningOf(remark, remark.rule) && rules.contains(remark.rule);
    });
    append(remarks, vain);
}

/// A file that could be used.
struct UsableFile
{
    const ContentFile *file;
    nlohmann::json document;
    Content content;
};

/// Those of \a files that are not \a broken.
std::vector<UsableFile> usable(const std::vector<ContentFile> &files,
                               const std::set<std::string> &broken, const Schemas &schemas)
{
    std::vector<UsableFile> read;
    for (const ContentFile &file : files) {
        if (!broken.contains(file.name))
            read.push_back({&file, readJson(file).value(), readContent(file, schemas).value()});
    }
    return read;
}

/// The remarks of each file on its solved pose.
std::vector<Remarks> poseRemarks(const std::vector<UsableFile> &files, const Catalog &catalog,
                                 const PoseVerdicts &known)
{
    std::vector<StepFile> steps;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (const auto *step = std::get_if<Step>(&files[i].content)) {
            steps.push_back({files[i].file, step});
            places.push_back(i);
        }
    }
    const std::vector<std::vector<PoseFlaw>> flaws = poseFlaws(steps, catalog, known);
    std::vector<Remarks> remarks(files.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].step->pose)
            remarks[places[i]] = remarksOnPose(*steps[i].step->pose, flaws[i]);
    }
    return remarks;
}

Problems problemsOf(const UsableFile &file, const Remarks &ofPose, const Catalog &catalog,
                    const Schemas &schemas)
{
    Remarks remarks = remarksOn(file.document, schemas);
    if (const auto *step = std::get_if<Step>(&file.content))
        append(remarks, remarksOn(*step, catalog));
    append(remarks, ofPose);
    if (const auto *routine = std::get_if<Routine>(&file.content))
        append(remarks, remarksOn(*catalog.routine(routine->id), catalog));
    if (const auto *topic = std::get_if<LearnTopic>(&file.content))
        append(remarks, remarksOn(*topic, catalog));
    if (const auto *programme = std::get_if<Programme>(&file.content))
        append(remarks, remarksOn(*programme, catalog));
    if (const auto *words = std::get_if<std::vector<PlainWord>>(&file.content))
        append(remarks, remarksOn(*words, catalog));
    leaveOutAccepted(remarks, file.document);
    return placed(*file.file, remarks);
}

} // namespace

Problems lint(const FolderContent &files, const Catalog &catalog, const Schemas &schemas,
              const PoseVerdicts &known)
{
    const Catalog whole = catalog.withUserContent(files, schemas);
    Problems problems;
    std::set<std::string> broken;
    // Those of the files come behind those that the catalogue had.
    for (std::size_t i = catalog.brokenFiles().size(); i < whole.brokenFiles().size(); ++i) {
        const BrokenFile &file = whole.brokenFiles()[i];
        broken.insert(file.file);
        problems.insert(problems.end(), file.problems.begin(), file.problems.end());
    }
    const std::vector<UsableFile> read = usable(files.files, broken, schemas);
    const std::vector<Remarks> ofPoses = poseRemarks(read, whole, known);
    for (std::size_t i = 0; i < read.size(); ++i) {
        const Problems said = problemsOf(read[i], ofPoses[i], whole, schemas);
        problems.insert(problems.end(), said.begin(), said.end());
    }
    sortByPlace(problems);
    return problems;
}

} // namespace hipwise
