#include "sheet/pdf_reader.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_layout.h"
#include "sheet/sheet_pdf.h"
#include "sheet/sheet_text.h"
#include "sheet/shipped_sheets.h"
#include "sheet/step_words.h"
#include "support/catch.h"

#include <QImage>
#include <QTemporaryDir>

#include <algorithm>

using namespace hipwise;

namespace {

using Area = SheetLayout::Area;

constexpr std::array newVariants{SheetVariant::Large, SheetVariant::Compact, SheetVariant::Cards,
                                 SheetVariant::Week};

/// Each step once and in order; no block outside the margins, none over another.
void checkSound(const SheetLayout &sheet, std::size_t stepCount)
{
    const QRectF printed = sheet.printedArea().adjusted(-0.1, -0.1, 0.1, 0.1);
    std::size_t steps = 0;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const std::vector<Area> areas = sheet.areas(page);
        CHECK(areas.size() > 1);
        for (std::size_t i = 0; i < areas.size(); ++i) {
            INFO("page " << page << ", step " << areas[i].step);
            CHECK(printed.contains(areas[i].rectangle));
            if (areas[i].part == SheetLayout::Part::Step)
                CHECK(areas[i].step == static_cast<int>(steps++));
            const QRectF inside = areas[i].rectangle.adjusted(0.1, 0.1, -0.1, -0.1);
            CHECK(std::none_of(
                areas.begin(), areas.begin() + static_cast<std::ptrdiff_t>(i),
                [&](const Area &other) { return inside.intersects(other.rectangle); }));
        }
    }
    CHECK(steps == stepCount);
}

int stepsOn(const SheetLayout &sheet, int page)
{
    const std::vector<Area> areas = sheet.areas(page);
    return static_cast<int>(std::ranges::count(areas, SheetLayout::Part::Step, &Area::part));
}

QString textOf(const SheetContent &content, const SheetOptions &options)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(content, options, file));
    return pdf::text(file);
}

QImage painted(const SheetLayout &sheet, int page)
{
    QImage image(sheet.pageSize().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    sheet.paint(painter, page);
    return image;
}

} // namespace

TEST_CASE("A variant is known by its word, however it is written", "[sheet]")
{
    for (const SheetVariant variant : sheetVariants) {
        CHECK(sheetVariantFromWord(wordOf(variant)) == variant);
        CHECK(sheetVariantFromWord(wordOf(variant).toUpper()) == variant);
    }
    CHECK_FALSE(sheetVariantFromWord(QStringLiteral("poster")));
    CHECK_FALSE(sheetVariantFromWord(QString()));
}

TEST_CASE("Every shipped routine is sound in every variant on every paper", "[sheet]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    for (const SheetContent &content : examples::shippedSheets()) {
        for (const SheetVariant variant : sheetVariants) {
            INFO(content.routine.routine.id << ", " << wordOf(variant).toStdString());
            const SheetLayout sheet(content, {paper, variant});
            checkSound(sheet, content.routine.steps.size());
            if (variant == SheetVariant::Compact || variant == SheetVariant::Week)
                CHECK(sheet.pageCount() == 1);
            if (variant == SheetVariant::Large) {
                for (int page = 0; page < sheet.pageCount(); ++page)
                    CHECK(stepsOn(sheet, page) <= 2);
            }
        }
    }
}

TEST_CASE("A compact sheet is one page up to fourteen steps", "[sheet]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    for (int count = 1; count <= 14; ++count) {
        INFO(count << " steps");
        const SheetLayout sheet(examples::contentOf(count), {paper, SheetVariant::Compact});
        CHECK(sheet.pageCount() == 1);
        checkSound(sheet, static_cast<std::size_t>(count));
    }
}

TEST_CASE("Every variant takes one step, many steps and steps with hardly a word", "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(newVariants));
    INFO(wordOf(variant).toStdString());
    for (const int count : {1, 20, 40}) {
        checkSound(SheetLayout(examples::contentOf(count), {Paper::A4, variant}),
                   static_cast<std::size_t>(count));
    }
    SheetContent bare;
    bare.routine.steps.resize(1);
    checkSound(SheetLayout(bare, {Paper::Letter, variant}), 1);
}

TEST_CASE("Neither a long title nor a long step leaves its place in any variant", "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(newVariants));
    INFO(wordOf(variant).toStdString());
    SheetContent content = examples::contentOf(3);
    content.routine.routine.title = examples::text("Lower back and hip release,", 300);
    content.routine.steps[1].step.setup = examples::text("Stand tall at the counter.", 1000);
    content.routine.steps[1].step.cues =
        std::vector(8, examples::text("Rise onto your toes as far as is easy.", 400));
    content.routine.steps[2].step.name = std::string(300, 'm');
    checkSound(SheetLayout(content, {Paper::A4, variant}), 3);
}

TEST_CASE("Every variant names each step with its dose, a cue and when to stop, in order",
          "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(newVariants));
    INFO(wordOf(variant).toStdString());
    SheetContent content = examples::content();
    const bool isWeek = variant == SheetVariant::Week;
    QStringList phrases{QStringLiteral("Morning hips")};
    if (variant == SheetVariant::Cards)
        phrases += QStringLiteral("Stop at any of these");
    phrases += {QStringLiteral("1"), QStringLiteral("Single knee to chest"),
                QStringLiteral("20 seconds × 3, each side")};
    if (!isWeek)
        phrases += QStringLiteral("Hold your working knee with your other hand.");
    phrases += {QStringLiteral("No pulling, no bouncing."), QStringLiteral("2"),
                QStringLiteral("Heel raise"), QStringLiteral("8 times, 4 seconds each")};
    if (!isWeek)
        phrases += QStringLiteral("Rise onto your toes.");
    if (variant != SheetVariant::Cards)
        phrases += QStringLiteral("Stop at any of these");
    phrases += QStringLiteral("Made with Hipwise");
    const QString text = textOf(content, {Paper::A4, variant});
    CHECK(pdf::firstOutOfOrder(text, phrases).toStdString().empty());
    CHECK(text.contains(QStringLiteral("Call for help")));
}

TEST_CASE("Large print still says who leaves a step out", "[sheet]")
{
    const QString text = textOf(examples::content(), {Paper::A4, SheetVariant::Large});
    CHECK(pdf::firstOutOfOrder(text, {QStringLiteral("Steps that some people leave out or change"),
                                      QStringLiteral("1 Single knee to chest:"),
                                      QStringLiteral("New hip: leave this one out.")})
              .toStdString()
              .empty());
}

TEST_CASE("Large print leaves out no word of a step", "[sheet]")
{
    for (const SheetContent &content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        const QString words =
            examples::wordsOf(SheetLayout(content, {Paper::Letter, SheetVariant::Large}));
        for (const PrescribedStep &each : content.routine.steps) {
            const Step &step = each.step;
            std::vector<std::string> texts{placeInWords(step).toStdString(), step.setup, step.feel,
                                           step.breathing};
            for (const std::string &cue : step.cues)
                texts.push_back(spoken(cue, std::nullopt));
            for (const std::string &text : texts) {
                INFO(text);
                CHECK(words.contains(examples::packed(QString::fromStdString(text))));
            }
        }
    }
}

TEST_CASE("Cards say how to begin, with what, and all cues", "[sheet]")
{
    for (const SheetContent &content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        const QString words =
            examples::wordsOf(SheetLayout(content, {Paper::Letter, SheetVariant::Cards}));
        CHECK(
            words.contains(examples::packed(QString::fromStdString(content.routine.routine.note))));
        for (const PrescribedStep &each : content.routine.steps) {
            const Step &step = each.step;
            std::vector<std::string> texts{placeInWords(step).toStdString(), step.setup};
            for (const std::string &cue : step.cues)
                texts.push_back(spoken(cue, std::nullopt));
            for (const std::string &text : texts) {
                INFO(text);
                CHECK(words.contains(examples::packed(QString::fromStdString(text))));
            }
        }
    }
}

TEST_CASE("A compact sheet says what a chair has to be like, and the notes", "[sheet]")
{
    for (SheetContent content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        content.routine.steps.front().note = "Start with the stiff side";
        const QString words =
            examples::wordsOf(SheetLayout(content, {Paper::Letter, SheetVariant::Compact}));
        CHECK(
            words.contains(examples::packed(QString::fromStdString(content.routine.routine.note))));
        CHECK(words.contains(QStringLiteral("Foryou:Startwiththestiffside.")));
        for (const PrescribedStep &each : content.routine.steps) {
            INFO(each.step.id);
            CHECK(words.contains(examples::packed(usesInWords(each.step))));
        }
    }
}

TEST_CASE("A compact sheet has the whole movement where its pictures leave room for it", "[sheet]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    const auto &sheets = examples::shippedSheets();
    const auto complete = std::ranges::find_if(sheets, [](const SheetContent &each) {
        return each.routine.routine.id == "seed-complete";
    });
    REQUIRE(complete != sheets.end());
    const QString words = examples::wordsOf(SheetLayout(*complete, {paper, SheetVariant::Compact}));
    for (const PrescribedStep &each : complete->routine.steps) {
        for (const std::string &cue : each.step.cues) {
            INFO(cue);
            CHECK(words.contains(
                examples::packed(QString::fromStdString(spoken(cue, std::nullopt)))));
        }
    }
}

TEST_CASE("A compact sheet always says the pause between", "[sheet]")
{
    const QString words =
        examples::wordsOf(SheetLayout(examples::contentOf(12), {Paper::A4, SheetVariant::Compact}));
    CHECK(words.count(QStringLiteral("10secondsrestbetween")) == 6);
}

TEST_CASE("A week has boxes for each side, pain before and after, and notes", "[sheet]")
{
    const QString text = textOf(examples::content(), {Paper::A4, SheetVariant::Week});
    CHECK(
        pdf::firstOutOfOrder(text, {QStringLiteral("Mon Tue Wed Thu Fri Sat Sun"),
                                    QStringLiteral("L R L R"), QStringLiteral("Pain before, 0–10"),
                                    QStringLiteral("Pain after, 0–10"), QStringLiteral("Notes")})
            .toStdString()
            .empty());
}

TEST_CASE("Name and note are printed in every variant", "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(sheetVariants));
    INFO(wordOf(variant).toStdString());
    SheetContent content = examples::content();
    content.personName = "Ms Okafor";
    content.personNote = "Left side first.";
    CHECK(pdf::firstOutOfOrder(textOf(content, {Paper::A4, variant}),
                               {QStringLiteral("Ms Okafor"), QStringLiteral("Left side first.")})
              .toStdString()
              .empty());
}

TEST_CASE("German and Chinese are written in every variant", "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(newVariants));
    SheetContent content = examples::content();
    content.routine.routine.title = "Hüftbeweglichkeitsübungen für große Füße";
    content.routine.steps[0].step.name = "髋关节灵活性练习";
    content.routine.steps[1].step.name = "Kniegelenksbeugungsdehnung in Rückenlage";
    const SheetLayout sheet(content, {Paper::A4, variant});
    checkSound(sheet, 2);
    CHECK(pdf::firstOutOfOrder(textOf(content, {Paper::A4, variant}),
                               {QStringLiteral("Hüftbeweglichkeitsübungen für große Füße"),
                                QStringLiteral("Kniegelenksbeugungsdehnung in Rückenlage")})
              .toStdString()
              .empty());
}

TEST_CASE("No ink lies outside the margins in any variant", "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(newVariants));
    INFO(wordOf(variant).toStdString());
    const SheetLayout sheet(examples::contentOf(3), {Paper::Letter, variant});
    const QRect allowed = sheet.printedArea().adjusted(-2, -2, 2, 2).toAlignedRect();
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const QImage image = painted(sheet, page);
        bool isClean = true;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                isClean = isClean && (allowed.contains(x, y) || image.pixel(x, y) == 0xFFFFFFFF);
        }
        CHECK(isClean);
    }
}

TEST_CASE("Four routines begin with a list of their pages", "[sheet]")
{
    SheetContent first = examples::contentOf(9);
    SheetContent second = examples::content();
    second.routine.routine.title = "Evening hips";
    second.routine.routine.id = "evening-hips";
    const int pages = SheetLayout(first, Paper::A4).pageCount();
    const SheetLayout sheet({first, second, second, second}, Paper::A4, QStringLiteral("Routines"));
    REQUIRE(sheet.pageCount() == 1 + pages + 3);

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(sheet, file));
    const QString text = pdf::text(file);
    CHECK(
        pdf::firstOutOfOrder(text, {QStringLiteral("Routines"), QStringLiteral("Morning hips"),
                                    QStringLiteral("2"), QStringLiteral("Evening hips"),
                                    QString::number(2 + pages),
                                    QStringLiteral("Page 1 of %1").arg(sheet.pageCount()),
                                    QStringLiteral("morning-hips"), QStringLiteral("Evening hips"),
                                    QStringLiteral("evening-hips"),
                                    QStringLiteral("Page %1 of %1").arg(sheet.pageCount())})
            .toStdString()
            .empty());
    CHECK(pdf::info(file, QStringLiteral("Title")) == QStringLiteral("Routines"));
}

TEST_CASE("Up to three routines have no list", "[sheet]")
{
    for (const std::size_t count : {1U, 2U, 3U}) {
        const SheetLayout sheet(std::vector(count, examples::content()), Paper::A4,
                                QStringLiteral("Morning hips"));
        CHECK(sheet.pageCount() == static_cast<int>(count));
    }
}
