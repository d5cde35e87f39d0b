#include "sheet_bench.h"

#include "table.h"
#include "timing.h"

#include "catalog/catalog.h"
#include "sheet/sheet_content.h"
#include "sheet/sheet_pdf.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace hipwise::bench {

void runSheetBench()
{
    const Catalog catalog = Catalog::shipped();
    ResolvedRoutine routine = catalog.routine("seed-lying")->content;
    for (const char *id : {"seed-standing", "seed-seated"}) {
        for (const PrescribedStep &step : catalog.routine(id)->content.steps)
            routine.steps.push_back(step);
    }
    routine.steps.resize(12, routine.steps.front());
    const SheetContent content{routine,
                               std::chrono::minutes(15),
                               catalog.sources(sources(routine)),
                               catalog.safety().stopRules,
                               catalog.safety().redFlags,
                               QDate(2026, 11, 23)};
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    const double figure = medianMilliseconds(5, [&] {
        if (!writePdf(content, Paper::A4, file))
            std::abort();
    });
    const double kilobytes = static_cast<double>(QFileInfo(file).size()) / 1024;
    printRow("sheet of twelve steps to PDF", number(figure, " ms"), "<= 1500 ms", figure <= 1500);
    printRow("its size", number(kilobytes, " KB"), "<= 2048 KB", kilobytes <= 2048);
}

} // namespace hipwise::bench
