#include "cli/find_step.h"

#include "catalog/file_reader.h"
#include "cli/find_routine.h"
#include "cli/nearest_words.h"
#include "cli/printable.h"

namespace hipwise {

namespace {

std::optional<Step> readStepAt(const QString &word, LazyCatalog &catalog, QTextStream &err)
{
    const std::filesystem::path path = pathFrom(word);
    const auto file = readFile(path, path.string());
    if (!file) {
        err << printable(asLine(file.error())) << '\n';
        return std::nullopt;
    }
    const auto content = readContent(file.value(), catalog.schemas());
    if (!content) {
        for (const Problem &problem : content.error())
            err << printable(asLine(problem)) << '\n';
        return std::nullopt;
    }
    if (const auto *step = std::get_if<Step>(&content.value()))
        return *step;
    err << "hipwise: " << inQuotes(word) << " holds no step.\n";
    return std::nullopt;
}

} // namespace

std::optional<Step> findStep(const QString &word, LazyCatalog &catalog, QTextStream &err)
{
    if (word.contains(u'/') || word.endsWith(QStringLiteral(".json")))
        return readStepAt(word, catalog, err);
    if (const Step *step = catalog.catalog().step(word.toStdString()))
        return *step;

    std::vector<std::string> ids;
    for (const auto &[id, step] : catalog.catalog().steps())
        ids.push_back(id);
    err << "hipwise: There is no step " << inQuotes(word) << '.'
        << didYouMean(nearestWords(word.toStdString(), ids)) << " See \"hipwise steps\".\n";
    // It may be in one of the files that could not be used.
    tellBrokenFiles(catalog.catalog(), err);
    return std::nullopt;
}

} // namespace hipwise
