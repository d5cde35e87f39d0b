#include "exchange/base41.h"
#include "exchange/code_dictionary.h"
#include "exchange/document.h"
#include "exchange/sample_parcels.h"
#include "exchange/squeezed.h"

#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

/// A code of whatever \a packed is.
std::string codeOf(std::string_view packed)
{
    return "HIPWISE1:" + base41(squeezed(packed, codeDictionary()));
}

QString errorOf(const std::string &text)
{
    const auto parcel = parcelFromCode(text);
    REQUIRE_FALSE(parcel);
    CHECK(parcel.error().problems.empty());
    return parcel.error().sentence;
}

} // namespace

TEST_CASE("A routine and its own steps come back from the text of their code", "[exchange]")
{
    const auto parcel = parcelFromCode(codeText(sampleParcel()));
    REQUIRE(parcel);
    CHECK(saysTheSame(parcel.value().routine.bytes, routineWithOwnStep()));
    REQUIRE(parcel.value().steps.size() == 1);
    CHECK(saysTheSame(parcel.value().steps[0].bytes, sampleStepText));
    CHECK(readContent(parcel.value().routine, schemas()));
    CHECK(readContent(parcel.value().steps[0], schemas()));
}

TEST_CASE("Neither lines, blanks nor small letters harm the text of a code", "[exchange]")
{
    std::string text = codeText(sampleParcel());
    for (std::size_t i = 60; i < text.size(); i += 63)
        text.insert(i, " \r\n");
    std::ranges::transform(text, text.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    });
    CHECK(parcelFromCode("\n  " + text + "\n"));
}

TEST_CASE("A code that is cut off or changed is told from another kind of code", "[exchange]")
{
    const std::string text = codeText(sampleParcel());
    CHECK(errorOf(text.substr(0, text.size() / 2)).contains(QLatin1String("damaged")));
    std::string changed = text;
    changed[40] = changed[40] == 'A' ? 'B' : 'A';
    CHECK(errorOf(changed).contains(QLatin1String("damaged")));
    CHECK(errorOf("HIPWISE1:").contains(QLatin1String("damaged")));
    CHECK(errorOf("HIPWISE2:ABC").contains(QLatin1String("newer Hipwise")));
    CHECK(errorOf(std::string(9000, 'A')).contains(QLatin1String("too long")));
}

TEST_CASE("A code does not unpack beyond its limits", "[exchange]")
{
    CHECK(errorOf(codeOf(R"({"routine":{"id":")" + std::string(100'000, 'x') + R"("}})"))
              .contains(QLatin1String("damaged")));
    CHECK(errorOf(codeOf(std::string(5000, '['))).contains(QLatin1String("damaged")));
    std::string steps = R"({"routine":{},"steps":[{})";
    for (int i = 0; i < 60; ++i)
        steps += ",{}";
    CHECK(errorOf(codeOf(steps + "]}")).contains(QLatin1String("damaged")));
}

TEST_CASE("A code of something else is no parcel", "[exchange]")
{
    for (const char *packed :
         {"", "no JSON", "[]", "{}", R"({"routine":5})", R"({"routine":{},"steps":{}})",
          R"({"routine":{},"steps":[5]})", "{\"routine\":{\"id\":\"\xFF\"}}",
          R"({"routine":{"id":"a","id":"b"}})"}) {
        INFO(packed);
        CHECK(errorOf(codeOf(packed)).contains(QLatin1String("damaged")));
    }
}

TEST_CASE("What kind of file a code carries is not for the code to say", "[exchange]")
{
    const auto parcel = parcelFromCode(
        codeOf(R"({"routine":{"$schema":"/etc/sources.schema.json","id":"a"},"steps":[{}]})"));
    REQUIRE(parcel);
    CHECK(parcel.value().routine.bytes.find("etc") == std::string::npos);
    CHECK(parcel.value().routine.bytes.find("routine.schema.json") != std::string::npos);
    CHECK(parcel.value().steps[0].bytes.find("step.schema.json") != std::string::npos);
}

TEST_CASE("Codes on paper can be read for ever", "[exchange]")
{
    // Printed once. If this fails, the dictionary or the packing has changed: give it a new number,
    // and go on reading this one.
    const auto parcel = parcelFromCode(
        "HIPWISE1:EHI0XL55RPUT1RN0YP5RNSP0MCFUPZAGQXU938A+NK/PFZJ61K3+RJ/8PGL9VXL8PJ-BUQ02DND7HE"
        ":DZD.2I.8-GCI8YFL.ZWN7G9O3T+N5UZA");
    REQUIRE(parcel);
    CHECK(saysTheSame(parcel.value().routine.bytes, sampleRoutineText));
}

TEST_CASE("What editors and mail programs put in does not harm the text of a code", "[exchange]")
{
    std::string text = codeText(sampleParcel());
    text.insert(40, "\u00A0");
    text.insert(20, "\u200B");
    text.insert(0, "\uFEFF");
    CHECK(isCodeText(text));
    CHECK(parcelFromCode(text));
}

TEST_CASE("A file may have a name that begins as a code does", "[exchange]")
{
    CHECK_FALSE(isCodeText("hipwise.png"));
    CHECK_FALSE(isCodeText("Hipwise"));
    CHECK_FALSE(isCodeText("hipwise-2.png"));
    CHECK(isCodeText("HIPWISE2:ABC")); // of a kind to come
}
