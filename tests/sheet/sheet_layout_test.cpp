#include "sheet/sheet_examples.h"
#include "sheet/sheet_layout.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

using Area = SheetLayout::Area;

/// Steps in order, each on one page; no block outside \a sheet's margins, none over another.
void checkSound(const SheetLayout &sheet, int stepCount)
{
    constexpr qreal tolerance = 0.1;
    const QRectF printed =
        sheet.printedArea().adjusted(-tolerance, -tolerance, tolerance, tolerance);
    int nextStep = 0;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        const std::vector<Area> areas = sheet.areas(page);
        CHECK(areas.size() > 1);
        qreal lowest = 0;
        for (const Area &area : areas) {
            INFO("page " << page << ", step " << area.step);
            CHECK(printed.contains(area.rectangle));
            CHECK(area.rectangle.top() >= lowest - tolerance);
            lowest = area.rectangle.bottom();
            if (area.part == SheetLayout::Part::Step)
                CHECK(area.step == nextStep++);
        }
    }
    CHECK(nextStep == stepCount);
}

Paper anyPaper()
{
    return GENERATE(Paper::A4, Paper::Letter);
}

} // namespace

TEST_CASE("No block is cut, split or covered, whatever the number of steps", "[sheet]")
{
    const Paper paper = anyPaper();
    for (int count = 1; count <= 40; ++count) {
        INFO(count << " steps");
        checkSound(SheetLayout(examples::contentOf(count), paper), count);
    }
}

TEST_CASE("Two short steps fit on one page with the stop rules", "[sheet]")
{
    CHECK(SheetLayout(examples::content(), anyPaper()).pageCount() == 1);
}

TEST_CASE("The foot is on the last page only", "[sheet]")
{
    const SheetLayout sheet(examples::contentOf(12), anyPaper());

    REQUIRE(sheet.pageCount() > 1);
    for (int page = 0; page < sheet.pageCount(); ++page) {
        for (const Area &area : sheet.areas(page)) {
            if (area.part == SheetLayout::Part::Stop || area.part == SheetLayout::Part::Sources)
                CHECK(page == sheet.pageCount() - 1);
        }
    }
}

TEST_CASE("A title of 300 characters leaves more than half of the page to the steps", "[sheet]")
{
    SheetContent content = examples::content();
    content.routine.routine.title =
        GENERATE(examples::text("Lower back and hip release,", 300), std::string(300, 'W'));
    const SheetLayout sheet(content, anyPaper());

    checkSound(sheet, 2);
    CHECK(sheet.areas(0).front().rectangle.height() < sheet.pageSize().height() * 0.4);
}

TEST_CASE("A step with more words than a page is shrunk until it fits", "[sheet]")
{
    SheetContent content = examples::contentOf(3);
    Step &step = content.routine.steps[1].step;
    const std::size_t length = GENERATE(std::size_t(150), std::size_t(1000));
    step.setup = examples::text("Stand tall at the counter.", length);
    step.cues = std::vector(8, examples::text("Rise onto your toes as far as is easy.", length));
    step.cautions = {};
    for (int i = 0; i < 8; ++i) {
        Caution caution;
        caution.text = examples::text("Unsteady: keep both hands on the counter.", length);
        step.cautions.push_back(caution);
    }

    checkSound(SheetLayout(content, anyPaper()), 3);
}

TEST_CASE("Words that never end are broken", "[sheet]")
{
    SheetContent content = examples::contentOf(1);
    Step &step = content.routine.steps[0].step;
    step.name = step.setup = step.cues[0] = std::string(300, 'm');

    checkSound(SheetLayout(content, anyPaper()), 1);
}

TEST_CASE("More sources than a page holds go over several", "[sheet]")
{
    SheetContent content = examples::content();
    content.sources = std::vector(200, content.sources[0]);
    for (Source &source : content.sources)
        source.title = examples::text("A long title of a guideline", 160);
    const SheetLayout sheet(content, anyPaper());

    checkSound(sheet, 2);
    CHECK(sheet.pageCount() > 2);
}

TEST_CASE("A routine with hardly a word in it has a sheet too", "[sheet]")
{
    SheetContent content;
    content.routine.steps.resize(1);

    checkSound(SheetLayout(content, anyPaper()), 1);
}
