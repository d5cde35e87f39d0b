#include "catalog/sample_files.h"
#include "support/fake_clock.h"
#include "ui/figure/figures.h"
#include "ui/library/card_view.h"
#include "ui/library/library_model.h"
#include "ui/person.h"

using namespace hipwise;

namespace {

int columnsOf(const CardView &view)
{
    int count = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        count += view.visualRect(view.model()->index(row, 0)).top() ==
                 view.visualRect(view.model()->index(0, 0)).top();
    return count;
}

} // namespace

TEST_CASE("The cards fill the width in as many columns as the design guide has", "[ui][library]")
{
    LibraryModel model;
    model.setCatalog(std::make_shared<const Catalog>(shipped()));
    const FakeClock clock;
    FigureStudio studio(shipped().postures(), {});
    Figures figures(studio, clock, shipped().postures());
    CardView view(figures);
    view.setModel(&model);
    show(view, {600, 800});

    // Every width once: a full line must not break because it is exactly full.
    for (int width = 580; width < 1240; width += 3) {
        view.resize(width, 800);
        settle();
        INFO(width);
        const int room = view.viewport()->width();
        CHECK(columnsOf(view) == (room >= 890 ? 3 : room >= 560 ? 2 : 1));
        const QRect card = view.visualRect(model.index(0));
        CHECK(card.width() * columnsOf(view) <= room);
        CHECK(card.width() * columnsOf(view) > room - 8);
    }
}
