#include "sheet/shipped_sheets.h"

#include "exchange/routine_code.h"

#include "catalog/adapted_routine.h"
#include "safety/change_words.h"
#include "support/catch.h"

namespace hipwise::examples {

namespace {

QImage blank(Position position)
{
    const bool isUpright = position == Position::Standing || position == Position::Seated;
    QImage image(isUpright ? uprightPaperPixels : paperPixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

StepPictures picturesOf(const Step &step)
{
    if (!step.pose)
        return {};
    const QImage picture = blank(step.position);
    if (step.pose->keys.size() < 2)
        return {{picture, {}}};
    return {{picture, step.pose->keys.front().name}, {picture, step.pose->keys.back().name}};
}

SheetContent contentOf(const CatalogRoutine &routine, const Catalog &catalog)
{
    SheetContent content;
    content.routine = routine.content;
    content.length = routine.length;
    content.sources = catalog.sources(sources(routine.content));
    content.stopRules = catalog.safety().stopRules;
    content.redFlags = catalog.safety().redFlags;
    content.cautionFlags = catalog.safety().flags;
    content.date = QDate(2026, 11, 23);
    for (const Step &step : stepsOf(routine.content))
        content.pictures.push_back(picturesOf(step));
    if (auto code = routineCode(routine, catalog))
        content.code = std::move(code).value();
    return content;
}

const Catalog &shipped()
{
    static const Catalog catalog = Catalog::shipped();
    return catalog;
}

SheetContent contentOf(const AdaptedRoutine &adapted, const std::vector<CautionFlag> &person)
{
    SheetContent content = contentOf(adapted.routine, shipped());
    content.adaptedFor = namesOf(person);
    content.changes = personalWords(adapted.adaptation.changes, person);
    content.flags = person;
    return content;
}

std::vector<SheetContent> contents()
{
    std::vector<SheetContent> all;
    for (const CatalogRoutine &routine : shipped().routines())
        all.push_back(contentOf(routine, shipped()));
    return all;
}

} // namespace

const std::vector<SheetContent> &shippedSheets()
{
    static const std::vector<SheetContent> all = contents();
    return all;
}

std::vector<SheetContent> adaptedSheets(const std::vector<std::string> &flags)
{
    const std::vector<CautionFlag> person = withIds(shipped().safety().flags, flags);
    std::vector<SheetContent> all;
    for (const CatalogRoutine &routine : shipped().routines()) {
        const AdaptedRoutine adapted = adaptedFor(routine, person, shipped());
        if (adapted.canStart())
            all.push_back(contentOf(adapted, person));
    }
    return all;
}

SheetContent adaptedSheet(const std::string &routine, const std::vector<std::string> &flags)
{
    const std::vector<CautionFlag> person = withIds(shipped().safety().flags, flags);
    const AdaptedRoutine adapted = adaptedFor(*shipped().routine(routine), person, shipped());
    REQUIRE(adapted.canStart());
    return contentOf(adapted, person);
}

} // namespace hipwise::examples
