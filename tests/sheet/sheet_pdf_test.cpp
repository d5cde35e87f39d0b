#include "sheet/pdf_reader.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_pdf.h"
#include "support/catch.h"

#include <QFontDatabase>
#include <QTemporaryDir>

using namespace hipwise;

namespace {

/// A PDF that is gone with this object.
class Written
{
public:
    explicit Written(const SheetContent &content, Paper paper = Paper::A4)
    {
        const auto result = writePdf(content, paper, file());
        REQUIRE(result);
    }

    QString file() const { return m_folder.filePath(QStringLiteral("sheet.pdf")); }
    QString text() const { return pdf::text(file()); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("A PDF says all of the routine in reading order", "[sheet]")
{
    const Written sheet(examples::content());

    const QStringList phrases{
        QStringLiteral("Morning hips"),
        QStringLiteral("Wakes up a stiff hip. For adults with everyday stiffness."),
        QStringLiteral("6 minutes"),
        QStringLiteral("Once a day, or 2–3 days a week"),
        QStringLiteral("Mat or bed; optional: towel"),
        QStringLiteral("Sit for 15 seconds before you stand up."),
        QStringLiteral("Name"),
        QStringLiteral("For"),
        QStringLiteral("Week of"),
        QStringLiteral("1"),
        QStringLiteral("Single knee to chest"),
        QStringLiteral("Lying, on a mat or bed · towel (optional, behind the thigh)"),
        QStringLiteral("20 seconds × 3, each side"),
        QStringLiteral("10 seconds rest between"),
        QStringLiteral("Lie on your back, both knees bent."),
        QStringLiteral("• Hold your working knee with your other hand."),
        QStringLiteral("• Guide it toward the armpit. Stop at a mild stretch."),
        QStringLiteral("Feel it: buttock, low back"),
        QStringLiteral("Breathing: Breathe out as the knee comes in."),
        QStringLiteral("For you: Start with the stiff side."),
        QStringLiteral("No pulling, no bouncing."),
        QStringLiteral("New hip: leave this one out."),
        QStringLiteral("Hip pinches: half-way only."),
        QStringLiteral("Left M T W T F S S"),
        QStringLiteral("Right M T W T F S S"),
        QStringLiteral("2"),
        QStringLiteral("Heel raise"),
        QStringLiteral("Standing, at a counter"),
        QStringLiteral("8 times, 4 seconds each"),
        QStringLiteral("• Rise onto your toes."),
        QStringLiteral("• Lower slowly."),
        QStringLiteral("Stop at any of these: sharp or pinching pain; numbness or tingling."),
        QStringLiteral(
            "Call for help at chest pain, or a racing heart; numbness between the legs."),
        QStringLiteral("Sources: NHS, Lower back exercises. AAOS, Hip conditioning."),
        QStringLiteral("General guidance, not a diagnosis."),
        QStringLiteral("Made with Hipwise · morning-hips · 23 November 2026"),
        QStringLiteral("Page 1 of 1"),
    };
    CHECK(pdf::firstOutOfOrder(sheet.text(), phrases).toStdString().empty());
}

TEST_CASE("Signs that only ask to go on or to ease are not on the sheet", "[sheet]")
{
    const QString text = Written(examples::content()).text();

    CHECK_FALSE(text.contains(QStringLiteral("click"), Qt::CaseInsensitive));
    CHECK_FALSE(text.contains(QStringLiteral("cramp"), Qt::CaseInsensitive));
}

TEST_CASE("Only a step with two sides has a row of boxes for each", "[sheet]")
{
    SheetContent content = examples::content();
    content.routine.steps[1].step.laterality = Laterality::Alternating;
    const QString text = Written(content).text();

    CHECK(text.count(QStringLiteral("M T W T F S S")) == 3);
    CHECK(text.count(QStringLiteral("Left")) == 1);
    CHECK(text.count(QStringLiteral("Right")) == 1);
}

TEST_CASE("Every page is numbered", "[sheet]")
{
    const Written sheet(examples::contentOf(9));
    const int pages = pdf::info(sheet.file(), QStringLiteral("Pages")).toInt();

    REQUIRE(pages > 1);
    for (int page = 1; page <= pages; ++page)
        CHECK(sheet.text().contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
}

TEST_CASE("Every page after the first says at its top which routine it belongs to", "[sheet]")
{
    const Written sheet(examples::contentOf(9));
    const int pages = pdf::info(sheet.file(), QStringLiteral("Pages")).toInt();

    REQUIRE(pages > 1);
    CHECK(sheet.text().count(QStringLiteral("Morning hips")) == pages);
}

TEST_CASE("A PDF has the size of its paper, a title and a creator", "[sheet]")
{
    const Written a4(examples::content(), Paper::A4);
    const Written letter(examples::content(), Paper::Letter);

    CHECK(pdf::info(a4.file(), QStringLiteral("Page size")).contains(QStringLiteral("A4")));
    CHECK(pdf::info(letter.file(), QStringLiteral("Page size")).contains(QStringLiteral("letter")));
    CHECK(pdf::info(a4.file(), QStringLiteral("Title")).toStdString() == "Morning hips");
    CHECK(pdf::info(a4.file(), QStringLiteral("Creator")).toStdString() == "Hipwise");
    CHECK(pdf::info(a4.file(), QStringLiteral("Author")).toStdString() == "Hipwise");
}

TEST_CASE("Every font of a PDF is embedded and can be searched, and bold is bold", "[sheet]")
{
    const QStringList fonts = pdf::fonts(Written(examples::content()).file());

    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        // Columns from the right: object (2), unicode, subset, embedded.
        const QStringList columns = font.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        INFO(font.toStdString());
        REQUIRE(columns.size() > 5);
        CHECK(columns[columns.size() - 5].toStdString() == "yes");
        CHECK(columns[columns.size() - 3].toStdString() == "yes");
    }
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        CHECK_FALSE(fonts.filter(QStringLiteral("Inter-Bold")).isEmpty());
}

TEST_CASE("Signs between digits and capitals can be read back", "[sheet]")
{
    SheetContent content = examples::content();
    const QString title =
        QStringLiteral("A–B (C) 16+ weeks, 2-3 × 4: 5/6 = 7 @ 8 “D” E’F G·H -> I");
    content.routine.routine.title = title.toStdString();

    CHECK(pdf::firstOutOfOrder(Written(content).text(), {title}).toStdString().empty());
}

TEST_CASE("German is written as it is spelled", "[sheet]")
{
    SheetContent content = examples::content();
    const QString title = QStringLiteral("Hüftbeweglichkeitsübungen für große Füße");
    content.routine.routine.title = title.toStdString();
    content.routine.steps[0].step.name = "Kniegelenksbeugungsdehnung in Rückenlage";

    CHECK(pdf::firstOutOfOrder(Written(content).text(),
                               {title, QStringLiteral("Kniegelenksbeugungsdehnung in Rückenlage")})
              .toStdString()
              .empty());
}

TEST_CASE("Chinese is written, and can be searched where there is a font for it", "[sheet]")
{
    SheetContent content = examples::content();
    const QString title = QStringLiteral("髋关节灵活性练习");
    content.routine.routine.title = title.toStdString();
    const Written sheet(content);

    CHECK(pdf::info(sheet.file(), QStringLiteral("Title")) == title);
    if (!QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
        CHECK(pdf::firstOutOfOrder(sheet.text(), {title}).toStdString().empty());
}
