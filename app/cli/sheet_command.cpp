#include "cli/sheet_command.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/person_option.h"
#include "cli/printable.h"
#include "safety/change_words.h"
#include "sheet/sheet_pdf.h"

#include <algorithm>
#include <thread>

namespace hipwise {

namespace {

std::vector<StepPictures> picturesOf(const ResolvedRoutine &routine,
                                     const std::vector<Posture> &postures)
{
    const FigureBody body = FigureBody::shipped();
    FigurePainter painter(body, std::max(1U, std::thread::hardware_concurrency()));
    return stepPictures(stepsOf(routine), postures, body, painter);
}

} // namespace

QString SheetCommand::name() const
{
    return QStringLiteral("sheet");
}

QString SheetCommand::usage() const
{
    return QStringLiteral("sheet ROUTINE -o FILE.pdf [--paper a4|letter] [--flags FLAG,...]");
}

QString SheetCommand::summary() const
{
    return QStringLiteral("Writes a routine as an illustrated sheet to print.");
}

Options SheetCommand::options() const
{
    return {{QStringLiteral("o"), QStringLiteral("FILE.pdf"),
             QStringLiteral("The file to write; one of that name is replaced.")},
            {QStringLiteral("paper"), QStringLiteral("PAPER"),
             QStringLiteral("The paper: a4, which is the default, or letter.")},
            flagsOption()};
}

int SheetCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    const QString fileOption = QStringLiteral("o");
    const QString paperOption = QStringLiteral("paper");
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 1, 1, QStringLiteral("The routine")))
        return exit_status::wrongArguments;
    const QString fileName = given.value(fileOption);
    if (fileName.isEmpty())
        return given.refuse(QStringLiteral("The file to write, -o FILE.pdf, is missing."), err);
    const auto paper = given.has(paperOption) ? paperFromWord(given.value(paperOption)) : Paper::A4;
    if (!paper)
        return given.refuseValue(paperOption, QStringLiteral("a4 or letter"), err);

    const auto flags = flagsToShowBy(given, m_catalog, m_context.profile, err);
    if (!flags)
        return exit_status::wrongArguments;
    const auto found = findRoutine(given.words().at(0), m_catalog, err);
    if (!found || waitsForLook(given, m_catalog, m_context.profile, err))
        return exit_status::problems;
    const Catalog &catalog = m_catalog.catalog();
    const auto adapted = routineFor(*found, *flags, catalog, err);
    if (!adapted)
        return exit_status::problems;
    const CatalogRoutine *routine = &adapted->routine;
    const auto written =
        writePdf({routine->content, routine->length, catalog.sources(sources(routine->content)),
                  catalog.safety().stopRules, catalog.safety().redFlags, m_context.today,
                  picturesOf(routine->content, catalog.postures()), namesOf(*flags),
                  personalWords(adapted->adaptation.changes, *flags)},
                 *paper, fileName);
    if (!written) {
        err << "hipwise: " << printable(written.error()) << '\n';
        return exit_status::problems;
    }
    out << "Wrote " << printable(fileName) << ".\n";
    return exit_status::done;
}

} // namespace hipwise
