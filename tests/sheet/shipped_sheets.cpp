#include "sheet/shipped_sheets.h"

#include "exchange/routine_code.h"

#include "catalog/catalog.h"

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

std::vector<SheetContent> contents()
{
    const Catalog catalog = Catalog::shipped();
    std::vector<SheetContent> all;
    for (const CatalogRoutine &routine : catalog.routines()) {
        SheetContent content;
        content.routine = routine.content;
        content.length = routine.length;
        content.sources = catalog.sources(sources(routine.content));
        content.stopRules = catalog.safety().stopRules;
        content.redFlags = catalog.safety().redFlags;
        content.date = QDate(2026, 11, 23);
        for (const Step &step : stepsOf(routine.content))
            content.pictures.push_back(picturesOf(step));
        if (auto code = routineCode(routine, catalog))
            content.code = std::move(code).value();
        all.push_back(std::move(content));
    }
    return all;
}

} // namespace

const std::vector<SheetContent> &shippedSheets()
{
    static const std::vector<SheetContent> all = contents();
    return all;
}

} // namespace hipwise::examples
