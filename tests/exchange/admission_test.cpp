#include "exchange/admission.h"
#include "exchange/document.h"
#include "exchange/sample_parcels.h"

#include "catalog/shipped_content.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

Admission admitted(const RoutineParcel &parcel, const Catalog &catalog = shipped())
{
    auto admission = admit(parcel, catalog, schemas());
    REQUIRE(admission);
    return std::move(admission).value();
}

ExchangeFault refusal(const RoutineParcel &parcel)
{
    const auto admission = admit(parcel, shipped(), schemas());
    REQUIRE_FALSE(admission);
    return admission.error();
}

Catalog withAll(const Admission &admission, const Catalog &catalog = shipped())
{
    return catalog.withUserContent({admission.files, {}}, schemas());
}

} // namespace

TEST_CASE("A routine comes in with its own steps and can be used", "[exchange]")
{
    const Admission admission = admitted(sampleParcel());
    CHECK(admission.id == "my-morning");
    CHECK(admission.title == "My morning");
    REQUIRE(admission.files.size() == 2);
    CHECK(admission.files[0].name == "leg-swing.json");
    CHECK(admission.files[1].name == "my-morning.json");
    const Catalog catalog = withAll(admission);
    CHECK(catalog.brokenFiles().empty());
    REQUIRE(catalog.routine("my-morning"));
    CHECK(catalog.routine("my-morning")->content.steps[0].step.name == "Leg swing");
}

TEST_CASE("What is there already, also under another number, is not saved again", "[exchange]")
{
    const Admission first = admitted(sampleParcel());
    const Catalog catalog = withAll(first);
    const Admission again = admitted(sampleParcel(), catalog);
    CHECK(again.files.empty());
    CHECK(again.id == "my-morning");

    RoutineParcel other = sampleParcel();
    other.routine.bytes = with(other.routine.bytes, "My morning", "Your morning");
    const Admission second = admitted(other, catalog);
    CHECK(second.id == "my-morning-2");
    REQUIRE(second.files.size() == 1); // the step is the same
    FolderContent both{first.files, {}};
    both.files.push_back(second.files[0]);
    const Admission third = admitted(other, shipped().withUserContent(both, schemas()));
    CHECK(third.files.empty());
    CHECK(third.id == "my-morning-2");
}

TEST_CASE("A shipped routine that comes back is there already", "[exchange]")
{
    const std::string file = shipped().routine("desk-break-3")->file;
    CHECK(admitted({{"x", shippedFile(file)}}).files.empty());
}

TEST_CASE("Neither a shipped step nor a shipped routine is ever replaced", "[exchange]")
{
    RoutineParcel parcel{{"routine", routineWith("my-morning", "desk-break-3")},
                         {{"step 1", stepWith("leg-swing", "ch-breathing")}}};
    const Admission admission = admitted(parcel);
    CHECK(admission.id == "desk-break-3-2");
    CHECK(admission.ownId == "desk-break-3");
    const Catalog catalog = withAll(admission);
    CHECK(catalog.brokenFiles().empty());
    CHECK(*catalog.step("ch-breathing") == *shipped().step("ch-breathing"));
    CHECK(catalog.routine("desk-break-3")->content == shipped().routine("desk-break-3")->content);
    CHECK(catalog.routine("desk-break-3-2")->content.steps[0].step.id == "ch-breathing-2");
    CHECK(catalog.routine("desk-break-3-2")->content.steps[0].step.name == "Leg swing");
}

TEST_CASE("An id of the greatest length still gets a number", "[exchange]")
{
    const std::string id = std::string(78, 'a') + "-b";
    const Catalog catalog = withFiles({{"a.json", routineWith("my-morning", id)}});
    const Admission admission =
        admitted({{"x", with(routineWith("my-morning", id), "Wake up.", "Get up.")}}, catalog);
    CHECK(admission.id == std::string(78, 'a') + "-2");
}

TEST_CASE("A routine that is not in order stays out, with what is wrong", "[exchange]")
{
    const auto problemsOf = [](const RoutineParcel &parcel) {
        const ExchangeFault fault = refusal(parcel);
        CHECK(fault.sentence.endsWith(QLatin1Char('.')));
        REQUIRE_FALSE(fault.problems.empty());
        return fault.problems.front().rule;
    };
    CHECK(problemsOf({{"x", "{"}}) == "json");
    CHECK(problemsOf({{"x", routineWith("beginner", "expert")}}) == "schema");
    CHECK(problemsOf({{"x", routineWith("ch-breathing", "no-such-step")}}) == "reference");
    CHECK(problemsOf({{"x", routineWith("my-morning", "../../etc/passwd")}}) == "schema");
    CHECK(problemsOf({{"x", routineWith("Wake up.", "Wake \\u202e up.")}}) == "text");
    CHECK(problemsOf({{"x", sampleRoutineText}, {{"step 1", stepWith("\"tempo_s\": 4, ", "")}}}) ==
          "dose");
    CHECK(problemsOf({{"x", routineWith("\"hold_s\": 15", "\"hold_s\": 600")}}) != "schema");
}

TEST_CASE("Only a routine comes in as a routine", "[exchange]")
{
    CHECK(refusal({{"x", sampleStepText}}).sentence.contains(QLatin1String("no routine")));
    CHECK(refusal({{"x", sampleProgrammeText}}).sentence.contains(QLatin1String("no routine")));
    CHECK(refusal({{"x", sampleRoutineText}, {{"step 1", sampleRoutineText}}})
              .sentence.contains(QLatin1String("no routine")));
}

TEST_CASE("Two steps of one name in a parcel are refused", "[exchange]")
{
    refusal({{"x", routineWithOwnStep()}, {{"a", sampleStepText}, {"b", sampleStepText}}});
}

TEST_CASE("Steps that came together get no id of one another", "[exchange]")
{
    const Catalog mine = shipped().withUserContent(
        {{{"a.json", stepWith("Stand before", "Stand beside")}}, {}}, schemas());
    RoutineParcel parcel = sampleParcel();
    const std::string second = with(sampleStepText, "leg-swing", "leg-swing-2");
    parcel.steps.push_back({"step 2", with(second, "Leg swing", "Leg circle")});
    const Admission admission = admitted(parcel, mine);
    REQUIRE(admission.files.size() == 3);
    CHECK(admission.files[0].name == "leg-swing-3.json");
    CHECK(admission.files[1].name == "leg-swing-2.json");
}

TEST_CASE("A step whose way leads to one with another id is still known", "[exchange]")
{
    const Catalog mine = shipped().withUserContent(
        {{{"a.json", stepWith("Stand before", "Stand beside")}}, {}}, schemas());
    RoutineParcel parcel = sampleParcel();
    parcel.steps.push_back(
        {"step 2", with(stepWith("leg-swing", "high-swing"), "\"setup\"",
                        R"("easier": {"text": "Lower.", "step": "leg-swing"}, "setup")")});
    parcel.routine.bytes = with(parcel.routine.bytes, R"({"step": "leg-swing"})",
                                R"({"step": "leg-swing"}, {"step": "high-swing"})");
    const Admission first = admitted(parcel, mine);
    FolderContent all{first.files, {}};
    all.files.push_back({"a.json", stepWith("Stand before", "Stand beside")});
    const Admission again = admitted(parcel, shipped().withUserContent(std::move(all), schemas()));
    CHECK(again.files.empty());
}
