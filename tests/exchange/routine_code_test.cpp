#include "exchange/admission.h"
#include "exchange/code_finder.h"
#include "exchange/code_picture.h"
#include "exchange/document.h"
#include "exchange/routine_code.h"
#include "exchange/sample_parcels.h"

#include "catalog/adapted_routine.h"
#include "support/catch.h"
#include "support/dense_text.h"

#include <algorithm>

using namespace hipwise;

namespace {

RoutineParcel parcelFor(const CatalogRoutine &routine, const Catalog &catalog)
{
    const auto parcel = parcelOf(routine, catalog);
    REQUIRE(parcel);
    return parcel.value();
}

AdaptedRoutine adaptedTo(const char *routine, const char *flag)
{
    return adaptedFor(*shipped().routine(routine), withIds(shipped().safety().flags, {flag}),
                      shipped());
}

} // namespace

TEST_CASE("Every shipped routine fits a code of a few centimetres and comes back as it was",
          "[exchange]")
{
    for (const CatalogRoutine &routine : shipped().routines()) {
        INFO(routine.content.routine.id);
        const auto code = routineCode(routine, shipped());
        REQUIRE(code);
        CHECK(code.value().width() <= 73);
        const auto parcel = parcelFromCode(codeText(parcelFor(routine, shipped())));
        REQUIRE(parcel);
        CHECK(parcel.value().steps.empty());
        const auto back = shipped().readRoutineFile(parcel.value().routine, schemas());
        REQUIRE(back);
        CHECK(back.value().content == routine.content);
    }
}

TEST_CASE("A routine of the user's travels with their own steps, and with no others", "[exchange]")
{
    const Catalog catalog = withFiles({{"a.json", sampleStepText},
                                       {"b.json", stepWith("leg-swing", "other-swing")},
                                       {"c.json", routineWithOwnStep()}});
    const RoutineParcel parcel = parcelFor(*catalog.routine("my-morning"), catalog);
    CHECK(saysTheSame(parcel.routine.bytes, routineWithOwnStep()));
    REQUIRE(parcel.steps.size() == 1);
    CHECK(saysTheSame(parcel.steps[0].bytes, sampleStepText));
    CHECK(admit(parcel, shipped(), schemas()));
}

TEST_CASE("A step leads to no step that stays behind", "[exchange]")
{
    const Catalog catalog =
        withFiles({{"a.json", stepWith("\"setup\"",
                                       R"("easier": {"text": "Swing less.", "step": "other-swing"},
  "harder": {"text": "March.", "step": "ch-march"}, "setup")")},
                   {"b.json", stepWith("leg-swing", "other-swing")},
                   {"c.json", routineWithOwnStep()}});
    const RoutineParcel parcel = parcelFor(*catalog.routine("my-morning"), catalog);
    REQUIRE(parcel.steps.size() == 1);
    CHECK(parcel.steps[0].bytes.find("other-swing") == std::string::npos);
    CHECK(parcel.steps[0].bytes.find("ch-march") != std::string::npos);
    CHECK(admit(parcel, shipped(), schemas()));
}

TEST_CASE("A routine that was adapted travels as it is to be done", "[exchange]")
{
    int compared = 0;
    for (const CautionFlag &flag : shipped().safety().flags) {
        for (const CatalogRoutine &routine : shipped().routines()) {
            const AdaptedRoutine adapted =
                adaptedTo(routine.content.routine.id.c_str(), flag.id.c_str());
            const auto parcel = parcelOf(adapted.routine, shipped());
            if (adapted.adaptation.verdict != Adaptation::Verdict::Adapted || !parcel)
                continue;
            INFO(routine.content.routine.id << " for " << flag.id);
            const auto back = shipped().readRoutineFile(parcel.value().routine, schemas());
            REQUIRE(back);
            const bool isSame =
                std::ranges::equal(back.value().content.steps, adapted.routine.content.steps,
                                   [](const PrescribedStep &one, const PrescribedStep &other) {
                                       return one.step.id == other.step.id &&
                                              one.dose == other.dose &&
                                              one.step.pose == other.step.pose;
                                   });
            CHECK(isSame);
            CHECK(parcel.value().routine.bytes.find("\"fits\"") == std::string::npos);
            ++compared;
        }
    }
    CHECK(compared > 50);
}

TEST_CASE("A movement that was made smaller has no code rather than a wrong one", "[exchange]")
{
    int smaller = 0;
    for (const CautionFlag &flag : shipped().safety().flags) {
        for (const CatalogRoutine &routine : shipped().routines()) {
            const AdaptedRoutine adapted =
                adaptedTo(routine.content.routine.id.c_str(), flag.id.c_str());
            const bool isSmaller =
                adapted.canStart() &&
                std::ranges::any_of(adapted.routine.content.steps, [](const PrescribedStep &each) {
                    return each.step.pose != shipped().step(each.step.id)->pose;
                });
            if (!isSmaller)
                continue;
            ++smaller;
            CHECK_FALSE(parcelOf(adapted.routine, shipped()));
        }
    }
    CHECK(smaller > 0);
}

TEST_CASE("A routine that is too long for a code says so", "[exchange]")
{
    const std::string dense = denseText(1900);
    const std::string note = "\"note\": \"" + dense.substr(950) + "\", \"level\"";
    const Catalog catalog = withFiles(
        {{"a.json", with(routineWith("Wake up.", dense.substr(0, 950)), "\"level\"", note)}});
    REQUIRE(catalog.routine("my-morning"));
    const auto code = routineCode(*catalog.routine("my-morning"), catalog);
    REQUIRE_FALSE(code);
    CHECK(code.error().sentence.contains(QLatin1String("too long")));
}

TEST_CASE("A routine that nobody would take has no code", "[exchange]")
{
    const Catalog catalog =
        withFiles({{"a.json", routineWith(R"({"step": "ch-breathing"},)", "")}});
    const auto parcel = parcelOf(*catalog.routine("my-morning"), catalog);
    REQUIRE_FALSE(parcel);
    CHECK(parcel.error().sentence.contains(QLatin1String("hipwise lint")));
}
