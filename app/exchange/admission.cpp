#include "exchange/admission.h"

#include "exchange/document.h"

#include "catalog/lint.h"
#include "catalog/shipped_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>

namespace hipwise {

namespace {

constexpr std::size_t longestId = 80; // of the schemas
constexpr int mostTries = 100;

/// "my-morning", "my-morning-2" and so on.
std::string numbered(const std::string &id, int number)
{
    if (number == 1)
        return id;
    const std::string end = '-' + std::to_string(number);
    std::string start = id.substr(0, longestId - end.size());
    while (start.ends_with('-'))
        start.pop_back();
    return start + end;
}

/// What the catalogue has under an id.
struct Known
{
    bool isTaken = false;
    std::string document{}; ///< empty where it cannot be had
};

Known knownStep(const std::string &id, const Catalog &catalog)
{
    const ContentFile *users = catalog.usersStepFile(id);
    if (users)
        return {true, users->bytes};
    return {catalog.step(id) != nullptr, shippedFile("steps/" + id + ".json")};
}

Known knownRoutine(const std::string &id, const Catalog &catalog)
{
    const CatalogRoutine *routine = catalog.routine(id);
    if (!routine)
        return {};
    return {true, routine->document ? *routine->document : shippedFile(routine->file)};
}

using Ids = std::map<std::string, std::string>; ///< of steps: own, and here

/// The id that \a document can have beside what there is, and whether it is there already.
struct Place
{
    std::string id;
    bool isThere = false;
};

template<typename Lookup>
std::optional<Place> placeFor(Document &document, Lookup known)
{
    const auto own = document["id"].get<std::string>();
    for (int number = 1; number <= mostTries; ++number) {
        const std::string id = numbered(own, number);
        document["id"] = id;
        const Known there = known(id);
        if (!there.isTaken)
            return Place{id};
        if (!there.document.empty() && saysTheSame(there.document, document.dump()))
            return Place{id, true};
    }
    return std::nullopt;
}

/// Of a file that may not have been looked at yet.
std::string idIn(const std::string &bytes)
{
    const Document document = Document::parse(bytes, nullptr, false);
    const auto id = document.find("id");
    return id != document.end() && id->is_string() ? id->get<std::string>() : std::string();
}

ExchangeFault isNotInOrder(Problems problems)
{
    return {QCoreApplication::translate("Exchange", "The routine is not in order and stays out."),
            std::move(problems)};
}

ExchangeFault hasNoPlace()
{
    return QCoreApplication::translate(
        "Exchange", "There are too many routines or steps of this name already.");
}

/// \a file as a document, if it holds what \a Kind is.
template<typename Kind>
Result<Document, ExchangeFault> checked(const ContentFile &file, const Schemas &schemas)
{
    const auto content = readContent(file, schemas);
    if (!content)
        return isNotInOrder(content.error());
    if (!std::holds_alternative<Kind>(content.value()))
        return ExchangeFault(
            QCoreApplication::translate("Exchange", "This is a Hipwise file, but no routine."));
    return Document::parse(file.bytes);
}

/// Whether another step of \a parcel came with \a id, or has got it.
bool isSpokenFor(const std::string &id, const RoutineParcel &parcel, const Ids &ids)
{
    return std::ranges::any_of(ids, [&id](const auto &each) { return each.second == id; }) ||
           std::ranges::any_of(parcel.steps,
                               [&id](const ContentFile &each) { return idIn(each.bytes) == id; });
}

/// Steps have other ids now; the routine and the ways between steps follow.
void rename(Document &reference, const Ids &ids)
{
    if (!reference.is_object() || !reference.contains("step"))
        return;
    const auto found = ids.find(reference["step"].get<std::string>());
    if (found != ids.end())
        reference["step"] = found->second;
}

} // namespace

Result<Admission, ExchangeFault> admit(const RoutineParcel &parcel, const Catalog &catalog,
                                       const Schemas &schemas)
{
    auto routine = checked<Routine>(parcel.routine, schemas);
    if (!routine)
        return routine.error();
    Document document = std::move(routine).value();

    Ids ids;
    std::vector<Document> steps;
    for (const ContentFile &file : parcel.steps) {
        auto step = checked<Step>(file, schemas);
        if (!step)
            return step.error();
        Document json = std::move(step).value();
        const auto own = json["id"].get<std::string>();
        if (ids.contains(own))
            return isNotInOrder({});
        const auto place = placeFor(json, [&](const std::string &id) {
            return id != own && isSpokenFor(id, parcel, ids) ? Known{true} : knownStep(id, catalog);
        });
        if (!place)
            return hasNoPlace();
        ids.emplace(own, place->id);
        if (!place->isThere)
            steps.push_back(std::move(json));
    }
    for (Document &prescription : document["steps"])
        rename(prescription, ids);

    Admission admission;
    admission.ownId = document["id"].get<std::string>();
    admission.title = document["title"].get<std::string>();
    const auto place =
        placeFor(document, [&](const std::string &id) { return knownRoutine(id, catalog); });
    if (!place)
        return hasNoPlace();
    admission.id = place->id;
    if (place->isThere)
        return admission;

    for (Document &step : steps) {
        for (const char *way : {"easier", "harder"}) {
            if (step.contains(way))
                rename(step[way], ids);
        }
        admission.files.push_back({step["id"].get<std::string>() + ".json", asFile(step)});
    }
    document["$schema"] = "routine.schema.json";
    admission.files.push_back({admission.id + ".json", asFile(document)});
    admission.warnings = lint({admission.files, {}}, catalog, schemas);
    if (hasErrors(admission.warnings))
        return isNotInOrder(admission.warnings);
    return admission;
}

} // namespace hipwise
