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
