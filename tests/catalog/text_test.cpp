#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

TEST_CASE("Markup is plain text to us, and the lint says that it is shown as it is", "[text]")
{
    const std::string text = stepWith("\"Leg swing\"", "\"<b>Leg</b> <script>x()</script>\"");
    CHECK(problemsIn(text).empty());
    const Catalog catalog = withFiles({{"x.json", text}});
    CHECK(catalog.step("leg-swing")->name == "<b>Leg</b> <script>x()</script>");
    CHECK(lines(lint({{{"x.json", text}}, {}}, shipped(), schemas())) ==
          Lines{"x.json:4:11: warning: /name: expected plain text, found what looks like markup; "
                "it is shown as it is [markup]"});
}

TEST_CASE("A sign for less or more is no markup", "[text]")
{
    const std::string text =
        GENERATE("5 < 10 > 3", "a < b", "<", "x <", "<3 > it", "->", "a <b", "<<<");
    INFO(text);
    CHECK(lines(lint({{{"x.json", stepWith("Leg swing", text)}}, {}}, shipped(), schemas())) ==
          Lines());
}

TEST_CASE("A problem reads like that of a compiler", "[text]")
{
    const Problem problem{"a.json", 14,      18, "/steps/2", Problem::Severity::Warning,
                          "D01",    "is odd"};
    CHECK(asLine(problem) == "a.json:14:18: warning: /steps/2: is odd [D01]");
    CHECK(asLine({"a.json", 0, 0, "", Problem::Severity::Error, "file", "is gone"}) ==
          "a.json: error: is gone [file]");
    CHECK(hasErrors({problem}) == false);
    CHECK(hasErrors({problem, {"a", 1, 1, "", Problem::Severity::Error, "x", "y"}}));
}
