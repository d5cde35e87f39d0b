#include "cli/find_routine.h"

#include "catalog/file_reader.h"
#include "cli/nearest_words.h"
#include "cli/printable.h"

#include <QFile>

namespace hipwise {

namespace {

void tell(const Problems &problems, QTextStream &err)
{
    for (const Problem &problem : problems)
        err << printable(asLine(problem)) << '\n';
}

std::optional<CatalogRoutine> readRoutineAt(const std::filesystem::path &path, LazyCatalog &catalog,
                                            QTextStream &err)
{
    auto file = readFile(path, path.string());
    if (!file) {
        tell({file.error()}, err);
        return std::nullopt;
    }
    auto routine = catalog.catalog().readRoutineFile(file.value(), catalog.schemas());
    if (routine)
        return std::move(routine).value();
    tell(routine.error(), err);
    return std::nullopt;
}

} // namespace

std::optional<CatalogRoutine> findRoutine(const QString &word, LazyCatalog &catalog,
                                          QTextStream &err)
{
    if (word.contains(u'/') || word.endsWith(QStringLiteral(".json")))
        return readRoutineAt(pathFrom(word), catalog, err);
    if (const CatalogRoutine *routine = catalog.catalog().routine(word.toStdString()))
        return *routine;

    std::vector<std::string> ids;
    for (const CatalogRoutine &routine : catalog.catalog().routines())
        ids.push_back(routine.content.routine.id);
    err << "hipwise: There is no routine " << inQuotes(word) << '.'
        << didYouMean(nearestWords(word.toStdString(), ids)) << " See \"hipwise list\".\n";
    // It may be in one of the files that could not be used.
    tellBrokenFiles(catalog.catalog(), err);
    return std::nullopt;
}

std::filesystem::path pathFrom(const QString &word)
{
    return QFile::encodeName(word).toStdString();
}

void tellBrokenFiles(const Catalog &catalog, QTextStream &err)
{
    for (const BrokenFile &file : catalog.brokenFiles())
        tell(file.problems, err);
}

} // namespace hipwise
