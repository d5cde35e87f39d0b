#include "cli/lint_command.h"

#include "catalog/lint.h"
#include "catalog/shipped_content.h"
#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/json_text.h"
#include "cli/printable.h"
#include "cli/problem_json.h"
#include "safety/lint_rules.h"

#include <nlohmann/json.hpp>

#include <set>

namespace hipwise {

namespace {

/// The steps of \a folder that can be used, so that other files may name them. Its routines and
/// its problems have no say about other files.
FolderContent stepsOf(const FolderContent &folder, const Schemas &schemas)
{
    FolderContent steps;
    std::set<std::string> ids;
    for (const ContentFile &file : folder.files) {
        const auto content = readContent(file, schemas);
        const Step *step = content ? std::get_if<Step>(&content.value()) : nullptr;
        if (step && ids.insert(step->id).second)
            steps.files.push_back(file);
    }
    return steps;
}

QString linesOf(const Problems &problems)
{
    QString lines;
    for (const Problem &problem : problems)
        lines += printable(asLine(problem)) + u'\n';
    return lines;
}

QString jsonOf(const Problems &problems)
{
    auto json = nlohmann::ordered_json::array();
    for (const Problem &problem : problems)
        json.push_back(problemJson(problem));
    return jsonText(json);
}

} // namespace

QString LintCommand::name() const
{
    return QStringLiteral("lint");
}

QString LintCommand::usage() const
{
    return QStringLiteral("lint [PATH...] [--json] [--rules]");
}

QString LintCommand::summary() const
{
    return QStringLiteral("Checks files and folders, or the shipped routines and your own.");
}

Options LintCommand::options() const
{
    return {{QStringLiteral("json"), QString(), QStringLiteral("Prints JSON.")},
            {QStringLiteral("rules"), QString(), QStringLiteral("Lists what is checked.")}};
}

int LintCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    constexpr qsizetype anyNumber = std::numeric_limits<qsizetype>::max();
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 0, anyNumber))
        return exit_status::wrongArguments;
    if (given.has(QStringLiteral("rules"))) {
        out << fromUtf8(lintRulesPage());
        return exit_status::done;
    }
    const Problems problems = given.words().isEmpty() ? ownProblems() : problemsIn(given.words());
    out << (given.has(QStringLiteral("json")) ? jsonOf(problems) : linesOf(problems));
    return problems.empty() ? exit_status::done : exit_status::problems;
}

Problems LintCommand::problemsIn(const QStringList &paths)
{
    std::vector<std::filesystem::path> all;
    for (const QString &path : paths)
        all.push_back(pathFrom(path));
    const Schemas &schemas = m_catalog.schemas();
    const Catalog known =
        m_catalog.shipped().withUserContent(stepsOf(m_catalog.userContent(), schemas), schemas);
    return lint(readPaths(all), known, schemas, bakedVerdicts());
}

/// The two apart: the user's file may take the place of a shipped one.
Problems LintCommand::ownProblems()
{
    const Catalog &shipped = m_catalog.shipped();
    FolderContent content{shippedContent(), {}};
    for (ContentFile &file : content.files)
        file.name.insert(0, "routines/");
    Problems problems = lint(content, shipped, m_catalog.schemas(), bakedVerdicts());
    const Problems users = lint(m_catalog.userContent(), shipped, m_catalog.schemas());
    problems.insert(problems.end(), users.begin(), users.end());
    return problems;
}

} // namespace hipwise
