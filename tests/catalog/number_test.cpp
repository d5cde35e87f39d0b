#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

struct Case
{
    std::string number;
    std::string found;
};

Step stepWithNumber(std::string_view old, const std::string &replacement)
{
    const auto content = readContent({"x.json", stepWith(old, replacement)}, schemas());
    REQUIRE(content);
    return std::get<Step>(content.value());
}

} // namespace

TEST_CASE("A whole number out of its range is refused", "[numbers]")
{
    const auto each = GENERATE(values<Case>({{"0", "0"},
                                             {"601", "601"},
                                             {"-1", "-1"},
                                             {"-0", "0"},
                                             {"-0.0", "-0.0"},
                                             {"0.5", "0.5"},
                                             {"20.5", "20.5"},
                                             {"20.0", "20.0"},
                                             {"1e2", "100.0"},
                                             {"1e3", "1000.0"},
                                             {"2147483648", "2147483648"},
                                             {"4294967297", "4294967297"},
                                             {"9223372036854775807", "9223372036854775807"},
                                             {"9223372036854775808", "9.223372036854776e+18"},
                                             {"18446744073709551615", "1.8446744073709552e+19"},
                                             {"99999999999999999999", "1e+20"},
                                             {"-99999999999999999999", "-1e+20"},
                                             {"1e300", "1e+300"},
                                             {"true", "true"},
                                             {"null", "null"},
                                             {"\"20\"", "\"20\""},
                                             {"[20]", "a list of 1"},
                                             {"{}", "an object { }"}}));
    INFO(each.number);
    CHECK(problemsIn(stepWith("\"tempo_s\": 4", "\"hold_s\": " + each.number)) ==
          std::vector<std::string>{
              "x.json:13:22: error: /dose/hold_s: expected a whole number from 1 to 600, found " +
              each.found + " [schema]"});
}

TEST_CASE("A level that equals one of the three is read as it", "[numbers]")
{
    CHECK(stepWithNumber("\"level\": 1", "\"level\": 3.0").level == 3);
}

TEST_CASE("A tempo keeps its fractions", "[numbers]")
{
    using std::chrono::milliseconds;
    CHECK(stepWithNumber("\"tempo_s\": 4", "\"tempo_s\": 2.5").dose.tempo == milliseconds(2500));
    CHECK(stepWithNumber("\"tempo_s\": 4", "\"tempo_s\": 1.0004").dose.tempo == milliseconds(1000));
}

TEST_CASE("An angle beyond a half turn is refused, however large", "[numbers]")
{
    const auto each = GENERATE(values<Case>({{"180.5", "180.5"},
                                             {"-181", "-181"},
                                             {"18446744073709551615", "1.8446744073709552e+19"},
                                             {"1e308", "1e+308"},
                                             {"false", "false"}}));
    INFO(each.number);
    CHECK(problemsIn(stepWith("\"pitch\": 5", "\"pitch\": " + each.number)) ==
          std::vector<std::string>{
              "x.json:19:68: error: /pose/keys/1/joints/pitch: expected an angle from -180 to 180 "
              "degrees, found " +
              each.found + " [schema]"});
}

TEST_CASE("A level is one of three numbers, not anything that a computer takes for one",
          "[numbers]")
{
    const auto each = GENERATE(values<Case>(
        {{"true", "true"}, {"\"1\"", "\"1\""}, {"0", "0"}, {"1.5", "1.5"}, {"null", "null"}}));
    CHECK(problemsIn(stepWith("\"level\": 1", "\"level\": " + each.number)) ==
          std::vector<std::string>{"x.json:10:12: error: /level: expected one of 1, 2, 3, found " +
                                   each.found + " [schema]"});
}
