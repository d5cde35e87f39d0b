#include "catalog/sample_files.h"
#include "catalog/text_position.h"
#include "catalog/utf8.h"
#include "catalog/visible_text.h"
#include "support/catch.h"

using namespace hipwise;
using namespace std::string_literals;

namespace {

struct Case
{
    std::string bytes;
    std::string line; ///< behind "x.json:"
};

void check(const Case &each)
{
    INFO(visible(each.bytes));
    CHECK(problemsIn(each.bytes) == std::vector<std::string>{"x.json:" + each.line});
}

} // namespace

TEST_CASE("Bytes that are no UTF-8 are named where they are", "[encoding]")
{
    check(GENERATE(values<Case>(
        {{"[\"\xC3\xA4\xFF\"]",
          "1:4: error: expected text saved as UTF-8, found the byte FF, which is no UTF-8 [json]"},
         {"[1, \xE4]",
          "1:5: error: expected a value after the comma, found the byte E4, which is no UTF-8 "
          "[json]"},
         {"\x80",
          "1:1: error: expected a routine or step in { }, found the byte 80, which is no UTF-8 "
          "[json]"},
         {"[\"overlong \xC0\xAF\"]",
          "1:12: error: expected text saved as UTF-8, found the byte C0, which is no UTF-8 [json]"},
         {"[\"overlong \xE0\x80\xAF\"]",
          "1:12: error: expected text saved as UTF-8, found the byte E0, which is no UTF-8 [json]"},
         {"[\"surrogate \xED\xA0\x80\"]",
          "1:13: error: expected text saved as UTF-8, found the byte ED, which is no UTF-8 [json]"},
         {"[\"too high \xF4\x90\x80\x80\"]",
          "1:12: error: expected text saved as UTF-8, found the byte F4, which is no UTF-8 [json]"},
         {"{\"k\xC3\": 1}",
          "1:4: error: expected text saved as UTF-8, found the byte C3, which is no UTF-8 [json]"},
         {"[\"cut off \xC3", "1:11: error: expected text saved as UTF-8, found the byte C3, which "
                             "is no UTF-8 [json]"}})));
}

TEST_CASE("A NUL byte is never taken for the end of the file", "[encoding]")
{
    const std::string message =
        "error: expected text, found a NUL byte; the file is damaged or no text [json]";
    check(GENERATE_COPY(values<Case>({{"{\"a\": 1}\0junk"s, "1:9: " + message},
                                      {"{\"a\": 1}\n\0"s, "2:1: " + message},
                                      {"[\"a\0b\"]"s, "1:4: " + message},
                                      {"\0"s, "1:1: " + message}})));
    const std::size_t size = sampleStepText.size();
    CHECK_FALSE(problemsIn(sampleStepText + "\0"s).empty());
    CHECK(problemsIn(sampleStepText.substr(0, size)).empty());
}

TEST_CASE("A file saved as UTF-16 is told so", "[encoding]")
{
    check({"\xFF\xFE{\0}\0"s, "1:1: error: expected a file saved as UTF-8, found UTF-16 [json]"});
    check({"\xFE\xFF\0{\0}"s, "1:1: error: expected a file saved as UTF-8, found UTF-16 [json]"});
}

TEST_CASE("A byte order mark is no part of the text, and takes no column", "[encoding]")
{
    const std::string mark = "\xEF\xBB\xBF";
    CHECK(problemsIn(mark + sampleStepText).empty());
    check({mark + "{\"a\":}", "1:6: error: expected a value after the colon, found } [json]"});
    check({mark + "[]",
           "1:1: error: expected a routine or step in { }, found an empty list [schema]"});
    check({mark + mark + "{}",
           "1:1: error: expected a routine or step in { }, found \"\\ufeff\" [json]"});
}

TEST_CASE("Columns count code points, and lines end at line feeds", "[encoding]")
{
    const std::string text = "aä€😀b\r\nc";
    CHECK(positionAt(text, 0) == TextPosition{1, 1});
    CHECK(positionAt(text, 1) == TextPosition{1, 2});
    CHECK(positionAt(text, 3) == TextPosition{1, 3});
    CHECK(positionAt(text, 6) == TextPosition{1, 4});
    CHECK(positionAt(text, 10) == TextPosition{1, 5});
    CHECK(positionAt(text, 13) == TextPosition{2, 1});
    CHECK(positionAt(text, 14) == TextPosition{2, 2});
    CHECK(positionAt(text, 1000) == TextPosition{2, 2});
}

TEST_CASE("A file with CRLF is read like any other, and its places are right", "[encoding]")
{
    std::string text = stepWith("\"level\": 1", "\"motion\": \"äöü\", \"level\": 7");
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
        text.insert(at, "\r");
    check({text, "10:29: error: /level: expected one of 1, 2, 3, found 7 [schema]"});
}

TEST_CASE("Characters that are no text are named, however they are written", "[encoding]")
{
    const auto name = [](const std::string &written) {
        return stepWith("\"Leg swing\"", "\"a" + written + "b\"");
    };
    const std::string before = "4:11: error: /name: expected plain text, found ";
    check({name("\\u0000"), before + "the control character U+0000 [text]"});
    check({name("\\u0007"), before + "the control character U+0007 [text]"});
    check({name("\\u007f"), before + "the control character U+007F [text]"});
    check({name("\\u0085"), before + "the control character U+0085 [text]"});
    check({name("\\n"), before + "a line break (U+000A) [text]"});
    check({name("\\t"), before + "a tab (U+0009) [text]"});
    check({name("\\u2028"), before + "a line break (U+2028) [text]"});
    const std::string hidden = "a hidden mark that turns the direction of writing ";
    check({name("\\u202e"), before + hidden + "(U+202E) [text]"});
    check({name("\xE2\x80\xAE"), before + hidden + "(U+202E) [text]"});
    check({name("\xE2\x81\xA6"), before + hidden + "(U+2066) [text]"});
    check({name("\xEF\xBB\xBF"), before + "an invisible byte order mark (U+FEFF) [text]"});
    CHECK(problemsIn(name("äöü “ – 😀 العربية")).empty());
}

TEST_CASE("A key that is no text is shown without harm to the screen", "[encoding]")
{
    check({stepWith("\"name\"", "\"na\\u001b[31mme\": 1, \"name\""),
           "4:21: error: /na\\u001b[31mme: expected plain text, found the control character U+001B "
           "[text]"});
}

TEST_CASE("Code points are told from bytes that are none", "[encoding]")
{
    CHECK(codePointLength("a", 0) == 1);
    CHECK(codePointLength("ä", 0) == 2);
    CHECK(codePointLength("€", 0) == 3);
    CHECK(codePointLength("😀", 0) == 4);
    CHECK(codePointAt("😀", 0, 4) == U'😀');
    CHECK(codePointLength("ä", 1) == 0);
    CHECK(codePointLength("", 0) == 0);
    CHECK(codePointLength("\xF4\x8F\xBF\xBF", 0) == 4);
    CHECK(codePointLength("\xF0\x8F\xBF\xBF", 0) == 0);
    CHECK(codePoints("aä€😀") == 4);
}

TEST_CASE("A quotation is short, whole and visible", "[encoding]")
{
    CHECK(inQuotes("ä\x1B[31m\xFF") == "\"ä\\u001b[31m\\xff\"");
    std::string umlauts;
    for (int i = 0; i < 40; ++i)
        umlauts += "ä";
    CHECK(inQuotes(umlauts) == "\"" + umlauts + "\"");
    CHECK(inQuotes(umlauts + "ä") == "\"" + umlauts + "…\"");
}
