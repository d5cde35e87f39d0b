#include "cli/sheet_command.h"

#include "exchange/routine_code.h"

#include "cli/arguments.h"
#include "cli/exit_status.h"
#include "cli/find_routine.h"
#include "cli/person_option.h"
#include "cli/printable.h"
#include "safety/change_words.h"
#include "sheet/page_images.h"
#include "sheet/sheet_pdf.h"

#include <QFileInfo>
#include <QImageWriter>

#include <algorithm>
#include <limits>
#include <thread>
#include <utility>

namespace hipwise {

namespace {

constexpr QLatin1String fileOption("o");
constexpr QLatin1String paperOption("paper");
constexpr QLatin1String variantOption("variant");
constexpr QLatin1String greyOption("grey");
constexpr QLatin1String nameOption("name");
constexpr QLatin1String noteOption("note");
constexpr QLatin1String noCodeOption("no-code");

/// The steps of \a sheets drawn as large as \a variant needs them; what several of them have is
/// drawn once.
void addPictures(std::vector<SheetContent> &sheets, const std::vector<Posture> &postures,
                 SheetVariant variant)
{
    std::vector<Step> steps;
    for (const SheetContent &sheet : sheets) {
        for (const PrescribedStep &step : sheet.routine.steps)
            steps.push_back(step.step);
    }
    const FigureBody body = FigureBody::shipped();
    FigurePainter painter(body, std::max(1U, std::thread::hardware_concurrency()));
    const std::vector<StepPictures> pictures =
        stepPictures(steps, postures, body, painter, pictureDetail(variant));
    auto next = pictures.begin();
    for (SheetContent &sheet : sheets) {
        const auto end = next + static_cast<std::ptrdiff_t>(sheet.routine.steps.size());
        sheet.pictures.assign(next, end);
        next = end;
    }
}

/// The code to scan; if there is none, \a err says why.
QImage codeOf(const CatalogRoutine &routine, const Catalog &catalog, QTextStream &err)
{
    auto code = routineCode(routine, catalog);
    if (code)
        return std::move(code).value();
    err << "hipwise: " << fromUtf8(routine.content.routine.id) << ": " << code.error().sentence
        << '\n';
    return {};
}

/// What turns lines round or rings a bell is in no name; the two signs that join letters may be.
bool hasInvisible(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) {
        const bool joins = sign == QChar(0x200C) || sign == QChar(0x200D);
        return sign.category() == QChar::Other_Control ||
               (sign.category() == QChar::Other_Format && !joins);
    });
}

/// Whether \a given asks for no more of name and note than there is room for on paper.
bool areShort(const Arguments &given, QTextStream &err)
{
    for (const auto &[option, most] :
         {std::pair{nameOption, mostOfName}, std::pair{noteOption, mostOfNote}}) {
        if (given.value(option).size() > most) {
            given.refuse(QStringLiteral("--%1 is longer than %2 characters.").arg(option).arg(most),
                         err);
            return false;
        }
        if (hasInvisible(given.value(option))) {
            given.refuseValue(option, QStringLiteral("plain text"), err);
            return false;
        }
    }
    return true;
}

/// A variant may have had no room for a code.
void tellLeftOut(const SheetLayout &sheet, const std::vector<SheetContent> &contents,
                 QTextStream &err)
{
    const auto codes = std::ranges::count_if(
        contents, [](const SheetContent &each) { return !each.code.isNull(); });
    if (sheet.codeCount() < codes)
        err << "hipwise: This kind of sheet has no room for the code to scan; it is left out.\n";
}

/// How the sheet is set; nothing, and why on \a err, if a word is not understood.
std::optional<SheetOptions> optionsGiven(const Arguments &given, QTextStream &err)
{
    SheetOptions options;
    if (given.has(paperOption)) {
        const auto paper = paperFromWord(given.value(paperOption));
        if (!paper) {
            given.refuseValue(paperOption, QStringLiteral("a4 or letter"), err);
            return std::nullopt;
        }
        options.paper = *paper;
    }
    if (given.has(variantOption)) {
        const auto variant = sheetVariantFromWord(given.value(variantOption));
        if (!variant) {
            given.refuseValue(variantOption,
                              QStringLiteral("standard, large, compact, cards or week"), err);
            return std::nullopt;
        }
        options.variant = *variant;
    }
    options.tones = given.has(greyOption) ? Tones::Grey : Tones::Coloured;
    return options;
}

/// Pages go into a PDF or PNG pictures; another kind by its name would be a PDF in disguise.
bool isOtherKind(const QString &fileName)
{
    const QByteArray ending = QFileInfo(fileName).suffix().toLower().toLatin1();
    return fileName == QLatin1String("-") || ending == "svg" ||
           (ending != "png" && QImageWriter::supportedImageFormats().contains(ending));
}

Result<QStringList, QString> written(const SheetLayout &sheet, const QString &fileName)
{
    if (fileName.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        return writePageImages(sheet, fileName);
    const auto pdf = writePdf(sheet, fileName);
    if (!pdf)
        return pdf.error();
    return QStringList{fileName};
}

} // namespace

QString SheetCommand::name() const
{
    return QStringLiteral("sheet");
}

QString SheetCommand::usage() const
{
    return QStringLiteral("sheet ROUTINE... -o FILE [--variant KIND] [--paper SIZE] [--grey]");
}

QString SheetCommand::summary() const
{
    return QStringLiteral("Writes a routine as an illustrated sheet to print.");
}

Options SheetCommand::options() const
{
    return {{fileOption, QStringLiteral("FILE"),
             QStringLiteral("The file to write, which replaces one of that name: a PDF, with a "
                            "contents page before four routines or more; or, as FILE.png, pages as "
                            "pictures, FILE-1.png, FILE-2.png and so on if there are several.")},
            {paperOption, QStringLiteral("SIZE"),
             QStringLiteral("The paper: a4, which is the default, or letter.")},
            {variantOption, QStringLiteral("KIND"),
             QStringLiteral("The kind of sheet: standard, the default; large, in large print; "
                            "compact, on one page; cards, to cut out; or week, to tick.")},
            {greyOption, QString(),
             QStringLiteral("In grey that spares ink and can be copied, with muscles hatched.")},
            {nameOption, QStringLiteral("NAME"),
             QStringLiteral("For whom it is, printed and not kept.")},
            {noteOption, QStringLiteral("TEXT"),
             QStringLiteral("A sentence to that person, printed and not kept.")},
            {noCodeOption, QString(),
             QStringLiteral("Leaves out the code that carries the routine to another Hipwise.")},
            flagsOption()};
}

std::optional<SheetContent> SheetCommand::contentOf(const CatalogRoutine &found,
                                                    const Arguments &given,
                                                    const std::vector<CautionFlag> &flags,
                                                    QTextStream &err)
{
    const Catalog &catalog = m_catalog.catalog();
    const auto adapted = routineFor(found, flags, catalog, err);
    if (!adapted)
        return std::nullopt;
    const CatalogRoutine &routine = adapted->routine;
    SheetContent content;
    content.routine = routine.content;
    content.length = routine.length;
    content.sources = catalog.sources(sources(routine.content));
    content.stopRules = catalog.safety().stopRules;
    content.redFlags = catalog.safety().redFlags;
    content.date = m_context.today;
    content.adaptedFor = namesOf(flags);
    content.changes = personalWords(adapted->adaptation.changes, flags);
    content.flags = flags;
    content.cautionFlags = catalog.safety().flags;
    if (!given.has(noCodeOption))
        content.code = codeOf(routine, catalog, err);
    content.personName = given.value(nameOption).trimmed().toStdString();
    content.personNote = given.value(noteOption).trimmed().toStdString();
    return content;
}

int SheetCommand::run(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    Arguments given(*this, arguments);
    if (!given.areUnderstood(err, 1, std::numeric_limits<qsizetype>::max(),
                             QStringLiteral("The routine")))
        return exit_status::wrongArguments;
    const QString fileName = given.value(fileOption);
    if (fileName.isEmpty())
        return given.refuse(QStringLiteral("The file to write, -o FILE.pdf, is missing."), err);
    if (isOtherKind(fileName))
        return given.refuseValue(fileOption, QStringLiteral("a name that ends in .pdf or .png"),
                                 err);
    const auto options = optionsGiven(given, err);
    if (!options)
        return exit_status::wrongArguments;
    if (!areShort(given, err))
        return exit_status::wrongArguments;
    const auto flags = flagsToShowBy(given, m_catalog, m_context.profile, err);
    if (!flags)
        return exit_status::wrongArguments;

    std::vector<CatalogRoutine> routines;
    for (const QString &word : given.words()) {
        auto found = findRoutine(word, m_catalog, err);
        if (!found)
            return exit_status::problems;
        routines.push_back(std::move(*found));
    }
    if (waitsForLook(given, m_catalog, m_context.profile, err))
        return exit_status::problems;
    std::vector<SheetContent> sheets;
    for (const CatalogRoutine &routine : routines) {
        auto content = contentOf(routine, given, *flags, err);
        if (!content)
            return exit_status::problems;
        sheets.push_back(std::move(*content));
    }
    addPictures(sheets, m_catalog.catalog().postures(), options->variant);
    const QString title = sheets.size() == 1
                              ? QString::fromStdString(sheets.front().routine.routine.title)
                              : QStringLiteral("Routines");
    const SheetLayout sheet(sheets, *options, title);
    tellLeftOut(sheet, sheets, err);
    const auto files = written(sheet, fileName);
    if (!files) {
        err << "hipwise: " << printable(files.error()) << '\n';
        return exit_status::problems;
    }
    for (const QString &file : files.value())
        out << "Wrote " << printable(file) << ".\n";
    return exit_status::done;
}

} // namespace hipwise
