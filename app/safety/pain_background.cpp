#include "safety/pain_background.h"

#include <algorithm>

namespace hipwise {

namespace {

bool has(const std::vector<CautionFlag> &flags, std::string_view id)
{
    return std::ranges::find(flags, id, &CautionFlag::id) != flags.end();
}

/// What was said of a place is not kept where nothing hurts.
bool isPainSomewhere(const PainRecord &record)
{
    const PainKind kind = record.report.kind;
    return record.isToldMore && record.report.place &&
           (kind == PainKind::Dull || kind == PainKind::Sharp || kind == PainKind::Nerve);
}

bool isNew(const PainRecord &record, const PainBackground &background)
{
    if (!record.isToldMore)
        return false;
    switch (record.report.kind) {
    case PainKind::Sharp:
        return !background.hasGroinPinch || record.report.place != PainPlace::FrontOfHip;
    case PainKind::Nerve:
        return !background.hasLegSymptoms;
    default:
        return record.advice.rule == "ST05"; // pain that moved down the leg
    }
}

} // namespace

PainBackground backgroundOf(const std::vector<CautionFlag> &flags,
                            const std::vector<PainRecord> &before)
{
    PainBackground background;
    background.hasNewHip = has(flags, "thr_posterior") || has(flags, "thr_anterior");
    background.isPregnant = has(flags, "pregnancy_any") || has(flags, "pregnancy_16w");
    background.hasLegSymptoms = has(flags, "sciatica_leg_pain");
    background.hasGroinPinch = has(flags, "fai_labral");
    for (const PainRecord &record : before) {
        if (isPainSomewhere(record))
            background.placesBefore.push_back(*record.report.place);
    }
    return background;
}

bool hasNewSigns(const std::vector<PainRecord> &said, const PainBackground &background)
{
    return std::ranges::any_of(
        said, [&background](const PainRecord &record) { return isNew(record, background); });
}

} // namespace hipwise
