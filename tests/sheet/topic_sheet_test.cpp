#include "sheet/sheet_layout.h"
#include "sheet/topic_blocks.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

TopicContent topicOf(int statements)
{
    LearnSection section{"Heading", {}, {}};
    for (int i = 0; i < statements; ++i)
        section.statements.push_back({i % 2 ? "It is said." : "",
                                      std::nullopt,
                                      "A sentence that is long enough to need more than one line "
                                      "on the page, so that the pages fill after a while.",
                                      {"a", "b"}});
    TopicContent content;
    content.topic.id = "topic";
    content.topic.title = "A topic";
    content.topic.summary = "What it comes down to.";
    content.topic.sections = {section};
    content.sources = {{"a", 'A', "First", {}, {}, {}, {}}, {"b", 'B', "Second", {}, {}, {}, {}}};
    RedFlag flag;
    flag.id = "RF01";
    flag.sign = "A sign.";
    flag.urgency = RedFlag::Urgency::Emergency;
    flag.advice = "Call.";
    flag.sources = {"a"};
    content.redFlags = {flag};
    return content;
}

} // namespace

TEST_CASE("A topic fills as many pages as it needs, and nothing overlaps", "[sheet][topic]")
{
    const int statements = GENERATE(1, 12, 80);
    const SheetLayout sheet(topicOf(statements), Paper::A4);
    CHECK((statements < 80 ? sheet.pageCount() == 1 : sheet.pageCount() > 2));
    int texts = 0;
    for (int page = 0; page < sheet.pageCount(); ++page) {
        qreal bottom = 0;
        for (const SheetLayout::Area &area : sheet.areas(page)) {
            CHECK(sheet.printedArea().adjusted(-0.5, -0.5, 0.5, 0.5).contains(area.rectangle));
            CHECK(area.rectangle.top() >= bottom - 0.5);
            bottom = area.rectangle.bottom();
            texts += area.part == SheetLayout::Part::Text ? 1 : 0;
        }
    }
    CHECK(texts == statements);
}

TEST_CASE("The warning signs are printed where the topic shows them", "[sheet][topic]")
{
    TopicContent content = topicOf(2);
    const std::size_t without = topicBlocks(content, 400).size();
    content.topic.showsRedFlags = true;
    CHECK(topicBlocks(content, 400).size() == without + 1);
}
