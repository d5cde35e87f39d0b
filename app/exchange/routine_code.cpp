#include "exchange/routine_code.h"

#include "exchange/code_picture.h"
#include "exchange/code_text.h"
#include "exchange/document.h"
#include "exchange/dose_json.h"

#include "catalog/lint.h"
#include "catalog/shipped_content.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hipwise {

namespace {

/// Empty if the routine is from no file.
std::string fileOf(const CatalogRoutine &routine)
{
    if (routine.document)
        return *routine.document;
    return routine.file.empty() ? std::string() : shippedFile(routine.file);
}

/// Whether a receiver who looks up \a step finds the same movement as it is done here.
bool isAsKnown(const Step &step, const Step &known)
{
    return step.pose == known.pose && step.setup == known.setup && step.cues == known.cues &&
           step.position == known.position && step.support == known.support;
}

/// Whether \a document prescribes what \a routine does: adapting changes it.
bool prescribesThe(const std::vector<PrescribedStep> &steps, const Document &document,
                   const Catalog &catalog)
{
    const auto content = readTrustedContent({"routine", document.dump()});
    const auto *said = content ? std::get_if<Routine>(&*content) : nullptr;
    if (!said || said->prescriptions.size() != steps.size())
        return false;
    return std::ranges::equal(
        said->prescriptions, steps, [&](const Prescription &one, const PrescribedStep &other) {
            const Step *step = catalog.step(one.step);
            return step && one.step == other.step.id && one.note == other.note &&
                   changed(step->dose, one.dose) == other.dose;
        });
}

Document prescriptionJson(const PrescribedStep &prescribed, const Step &known)
{
    Document json{{"step", known.id}};
    if (const Document dose = doseJson(prescribed.dose, known.dose); !dose.empty())
        json["dose"] = dose;
    if (!prescribed.note.empty())
        json["note"] = prescribed.note;
    return json;
}

/// Its steps as they are done; for whom it was is left out, as it is for somebody else now.
void adaptTo(const ResolvedRoutine &routine, const Catalog &catalog, Document &document)
{
    for (const char *key : {"fits", "audience", "accepted"})
        document.erase(key);
    if (!routine.routine.goal.empty())
        document["goal"] = routine.routine.goal;
    Document steps = Document::array();
    for (const PrescribedStep &each : routine.steps)
        steps.push_back(prescriptionJson(each, *catalog.step(each.step.id)));
    document["steps"] = std::move(steps);
}

/// Without ways to steps that do not travel with it.
ContentFile alone(const ContentFile &file, const Catalog &catalog,
                  const std::set<std::string> &travelling)
{
    Document document = Document::parse(file.bytes);
    for (const char *key : {"easier", "harder"}) {
        const auto way = document.find(key);
        if (way == document.end() || !way->is_object())
            continue;
        const std::string id = way->value("step", std::string());
        if (catalog.usersStepFile(id) && !travelling.contains(id))
            document.erase(key);
    }
    return {file.name, document.dump()};
}

/// Whether who receives \a parcel finds errors in it.
bool isRefused(const RoutineParcel &parcel, const Catalog &catalog)
{
    FolderContent content{parcel.steps, {}};
    content.files.push_back(parcel.routine);
    return hasErrors(lint(content, catalog, Schemas()));
}

} // namespace

Result<RoutineParcel, ExchangeFault> parcelOf(const CatalogRoutine &routine, const Catalog &catalog)
{
    const std::string bytes = fileOf(routine);
    if (bytes.empty())
        return ExchangeFault(
            QCoreApplication::translate("Exchange", "There is no code for a step alone."));
    std::set<std::string> users;
    for (const PrescribedStep &each : routine.content.steps) {
        const Step *known = catalog.step(each.step.id);
        if (!known || !isAsKnown(each.step, *known))
            return ExchangeFault(QCoreApplication::translate(
                "Exchange", "There is no code, as it could not say that a movement is smaller."));
        if (catalog.usersStepFile(each.step.id))
            users.insert(each.step.id);
    }
    Document document = Document::parse(bytes);
    const bool isAsWritten = prescribesThe(routine.content.steps, document, catalog);
    if (!isAsWritten)
        adaptTo(routine.content, catalog, document);
    RoutineParcel parcel{{routine.file, document.dump()}};
    for (const std::string &id : users)
        parcel.steps.push_back(alone(*catalog.usersStepFile(id), catalog, users));
    if ((routine.document || !isAsWritten) && isRefused(parcel, catalog))
        return ExchangeFault(QCoreApplication::translate(
            "Exchange", "There is no code, as another Hipwise would not take the routine: "
                        "`hipwise lint` says why."));
    return parcel;
}

Result<QImage, ExchangeFault> routineCode(const CatalogRoutine &routine, const Catalog &catalog)
{
    const auto parcel = parcelOf(routine, catalog);
    if (!parcel)
        return parcel.error();
    if (auto picture = codePicture(codeText(parcel.value())))
        return std::move(*picture);
    return ExchangeFault(QCoreApplication::translate(
        "Exchange", "There is no code, as the routine is too long for one."));
}

} // namespace hipwise
