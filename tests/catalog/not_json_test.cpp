#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

struct Case
{
    std::string bytes;
    std::string line; ///< behind "x.json:"
};

void check(const Case &each)
{
    INFO(each.bytes);
    CHECK(problemsIn(each.bytes) == std::vector<std::string>{"x.json:" + each.line + " [json]"});
}

} // namespace

TEST_CASE("A file with nothing in it is said to be empty", "[not-json]")
{
    check(GENERATE(values<Case>(
        {{"", "1:1: error: expected a routine or step, found an empty file"},
         {" \n\t\r\n", "1:1: error: expected a routine or step, found only blank lines"}})));
}

TEST_CASE("Punctuation that is missing or too much is named where it is", "[not-json]")
{
    check(GENERATE(values<Case>(
        {{"{\n  \"a\": 1,\n}",
          "2:9: error: expected no comma after the last value, found one before }"},
         {"[1, 2,]", "1:6: error: expected no comma after the last value, found one before ]"},
         {"[,1]", "1:2: error: expected a value or ], found ,"},
         {"[1,,2]", "1:4: error: expected a value after the comma, found ,"},
         {"{\"a\": 1\n \"b\": 2}",
          "2:2: error: expected a comma or } after the value, found the text \"b\""},
         {"[1 2]", "1:4: error: expected a comma or ] after the value, found \"2\""},
         {"{\"a\" 1}", "1:6: error: expected a colon after the key, found \"1\""},
         {"{\"a\":: 1}", "1:6: error: expected a value after the colon, found :"},
         {"{\"a\": [1, 2}", "1:12: error: expected a comma or ] after the value, found }"},
         {"{\"a\"", "1:5: error: expected a colon after the key, found the end of the file"},
         {"{\"a\":", "1:6: error: expected a value after the colon, found the end of the file"},
         {"{", "1:2: error: expected a key in double quotes or }, found the end of the file"},
         {"[1,", "1:4: error: expected a value after the comma, found the end of the file"},
         {"{\n  \"a\": {\n    \"b\": 1\n  }\n",
          "5:1: error: expected a comma or } after the value, found the end of the file"}})));
}

TEST_CASE("What follows the document is named", "[not-json]")
{
    check(GENERATE(values<Case>(
        {{"{}\n{}", "2:1: error: expected nothing more after the end of the document, found {"},
         {"{\"a\": 1} the end",
          "1:10: error: expected nothing more after the end of the document, found \"the\""},
         {"{},", "1:3: error: expected nothing more after the end of the document, found ,"},
         {"{}}", "1:3: error: expected nothing more after the end of the document, found }"}})));
}

TEST_CASE("What other languages allow is named as what it is", "[not-json]")
{
    check(GENERATE(values<Case>(
        {{"{'a': 1}",
          "1:2: error: expected a key in double quotes or }, found a single quote; texts stand in "
          "double quotes"},
         {"{\"a\": 'b'}",
          "1:7: error: expected a value after the colon, found a single quote; texts stand in "
          "double quotes"},
         {"{\n  // note\n  \"a\": 1\n}",
          "2:3: error: expected a key in double quotes or }, found what looks like a comment; JSON "
          "has none"},
         {"{\"a\": 1 /* x */}",
          "1:9: error: expected a comma or } after the value, found what looks like a comment; "
          "JSON has none"},
         {"# note\n{}",
          "1:1: error: expected a routine or step in { }, found what looks like a comment; JSON "
          "has none"},
         {"{a: 1}", "1:2: error: expected a key in double quotes or }, found \"a\""},
         {"{\"a\": True}", "1:7: error: expected a value after the colon, found \"True\""},
         {"[NaN]", "1:2: error: expected a value or ], found \"NaN\""},
         {"[nul]", "1:2: error: expected a value or ], found \"nul\""},
         {"<!DOCTYPE html>\n<html>",
          "1:1: error: expected a routine or step in { }, found \"<!DOCTYPE\""}})));
}

TEST_CASE("A text that is none is named where it goes wrong", "[not-json]")
{
    check(GENERATE(values<Case>(
        {{"{\"a\": \"abc}\n",
          "1:7: error: expected closing quotes for the text that begins here, found the end of the "
          "line"},
         {"{\"a\": \"abc",
          "1:7: error: expected closing quotes for the text that begins here, found the end of the "
          "file"},
         {"{\"abc: 1}\r\n",
          "1:2: error: expected closing quotes for the text that begins here, found the end of the "
          "line"},
         {"[\"ä\ty\"]", "1:4: error: expected plain text, found a tab (U+0009)"},
         {"[\"C:\\pic\"]", "1:5: error: expected \\\\ where a backslash is meant, found \"\\p\""},
         {"[\"a\\", "1:4: error: expected \\\\ where a backslash is meant, found \"\\\""},
         {"[\"\\u12g4\"]",
          "1:3: error: expected \\u with four digits of 0 to 9 and a to f, found \"\\u12g4\""},
         {"[\"\\u-123\"]",
          "1:3: error: expected \\u with four digits of 0 to 9 and a to f, found \"\\u-123\""},
         {"[\"ok \\ud83d\\ude00 \\ud83dxx\"]",
          "1:19: error: expected a whole character, found half of one, \"\\ud83d\""},
         {"[\"\\ude00\"]",
          "1:3: error: expected a whole character, found half of one, \"\\ude00\""}})));
}

TEST_CASE("A number that is none is named in full", "[not-json]")
{
    check(GENERATE(values<Case>(
        {{"[1, 007]", "1:5: error: expected a number such as 20 or 0.5, found \"007\""},
         {"[-01]", "1:2: error: expected a number such as 20 or 0.5, found \"-01\""},
         {"[5.]", "1:2: error: expected a number such as 20 or 0.5, found \"5.\""},
         {"[-]", "1:2: error: expected a number such as 20 or 0.5, found \"-\""},
         {"[1e]", "1:2: error: expected a number such as 20 or 0.5, found \"1e\""},
         {"[+5]", "1:2: error: expected a value or ], found \"+5\""},
         {"[.5]", "1:2: error: expected a value or ], found \".5\""},
         {"{\"a\": 1e400}",
          "1:7: error: expected a number that a computer can hold, found \"1e400\""},
         {"[-1e400]", "1:2: error: expected a number that a computer can hold, found \"-1e400\""},
         {"[10 1]", "1:5: error: expected a comma or ] after the value, found \"1\""}})));
}

TEST_CASE("A key given twice is named where it is given again", "[not-json]")
{
    check(GENERATE(
        values<Case>({{"{\"a\": 1,\n \"a\": 2}",
                       "2:2: error: expected each key once in an object, found \"a\" again"},
                      {"{\"b\": {\"a\": 1, \"\\u0061\": 2}}",
                       "1:16: error: expected each key once in an object, found \"a\" again"}})));
}

TEST_CASE("The lines of a file with CRLF are counted once", "[not-json]")
{
    check({"{\r\n  \"a\": 1,\r\n  b\r\n}",
           "3:3: error: expected a key in double quotes after the comma, found \"b\""});
}
