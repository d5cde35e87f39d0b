#include "sheet/sheet_layout.h"
#include "sheet/sheet_words.h"
#include "sheet/shipped_sheets.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

QString plain(const std::vector<TextRun> &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

/// How much of the room of \a page is taken, from its top to where the last block ends.
qreal filled(const SheetLayout &sheet, int page)
{
    qreal sum = 0;
    for (const SheetLayout::Area &area : sheet.areas(page)) {
        if (area.part != SheetLayout::Part::PageLine && area.part != SheetLayout::Part::Code)
            sum += area.rectangle.height();
    }
    return sum / sheet.printedArea().height();
}

} // namespace

TEST_CASE("Every shipped sheet says which warning signs of the nerves to call for help at",
          "[sheet]")
{
    for (const SheetContent &content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        const auto paragraphs = stopInWords(content.stopRules, content.redFlags);
        REQUIRE(paragraphs.size() == 2);
        CHECK(plain(paragraphs[0]).contains(QStringLiteral("pain above 5 of 10")));
        const QString calls = plain(paragraphs[1]);
        for (const char *sign : {"Call for help", "numbness between the legs", "bladder", "bowel",
                                 "new weakness or numbness in a leg", "chest pain"}) {
            INFO(sign);
            CHECK(calls.count(QLatin1String(sign)) == 1);
        }
    }
}

TEST_CASE("Every shipped routine lies within the margins, step after step, on full pages",
          "[sheet]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    for (const SheetContent &content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        const SheetLayout sheet(content, paper);
        int steps = 0;
        for (int page = 0; page < sheet.pageCount(); ++page) {
            INFO("page " << page);
            qreal lowest = 0;
            for (const SheetLayout::Area &area : sheet.areas(page)) {
                CHECK(sheet.printedArea().adjusted(-0.1, -0.1, 0.1, 0.1).contains(area.rectangle));
                if (area.part != SheetLayout::Part::Code) { // which stands beside the sources
                    CHECK(area.rectangle.top() >= lowest - 0.1);
                    lowest = area.rectangle.bottom();
                }
                if (area.part == SheetLayout::Part::Step)
                    CHECK(area.step == steps++);
            }
            if (sheet.pageCount() > 1)
                CHECK(filled(sheet, page) > 0.5);
        }
        CHECK(static_cast<std::size_t>(steps) == content.routine.steps.size());
    }
}

TEST_CASE("A shipped routine takes no more pages than somebody keeps in order", "[sheet]")
{
    const Paper paper = GENERATE(Paper::A4, Paper::Letter);
    for (const SheetContent &content : examples::shippedSheets()) {
        const std::size_t steps = content.routine.steps.size();
        INFO(content.routine.routine.id << ", " << steps << " steps");
        const int pages = SheetLayout(content, paper).pageCount();
        CHECK(pages <= (steps <= 5 ? 2 : steps <= 9 ? 3 : 4));
    }
}
