#include "safety/suitability.h"
#include "session/minutes.h"
#include "ui/library/library_model.h"
#include "ui/open_window.h"
#include "ui/summary/summary_page.h"

#include <QAbstractButton>

#include <algorithm>

// The library of a person whose answers or sessions change what they do.

using namespace hipwise;

TEST_CASE("The cards are as long as the routines are for the person", "[ui][library][safety]")
{
    Profile profile = ready();
    profile.flags = {"pregnancy_any", "pregnancy_16w"};
    profile.confirmed = profile.flags;
    OpenWindow open(settled(), profile);
    const auto flags = activeFlags(profile, shipped().safety().flags);
    const QAbstractItemModel &cards = *open.cards().model();
    int notForNow = 0;
    for (int row = 0; row < cards.rowCount(); ++row) {
        const QModelIndex index = cards.index(row, 0);
        const QString title = index.data().toString();
        const auto routine = std::ranges::find_if(shipped().routines(), [&](const auto &each) {
            return QString::fromStdString(each.content.routine.title) == title;
        });
        REQUIRE(routine != shipped().routines().end());
        const AdaptedRoutine adapted = adaptedFor(*routine, flags, shipped());
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        INFO(said.toStdString());
        const QString length =
            adapted.canStart() ? QStringLiteral(", %1 min,").arg(minutes(adapted.routine.length))
                               : QStringLiteral(", Not for you now,");
        CHECK(said.contains(length));
        notForNow += adapted.canStart() ? 0 : 1;
    }
    CHECK(notForNow > 0);
}

TEST_CASE("The cards show a routine as the person does it", "[ui][library][safety]")
{
    Profile profile = ready();
    profile.flags = {"pregnancy_any", "pregnancy_16w"};
    profile.confirmed = profile.flags;
    OpenWindow open(settled(), profile);
    const auto *model = qobject_cast<const LibraryModel *>(open.cards().model());
    REQUIRE(model);
    const auto flags = activeFlags(profile, shipped().safety().flags);
    for (int row = 0; row < model->routineCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const PersonalCard card = model->personalCardAt(index);
        INFO(model->routineAt(index)->content.routine.id);
        if (!card.length)
            continue;
        CHECK(passes(*card.telling, flags));
        if (model->routineAt(index)->content.routine.id == "evening-winddown")
            CHECK(card.goal.find("on your back") == std::string::npos);
    }
    click(seen(open.window, "stepsChip"));
    int leftOut = 0;
    for (int row = 0; row < model->stepCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const bool isFit = passes(*model->stepAt(index), flags);
        CHECK(model->isLeftOut(index) == !isFit);
        CHECK(index.data(Qt::AccessibleTextRole)
                  .toString()
                  .contains(QStringLiteral("Not for you now")) == !isFit);
        leftOut += isFit ? 0 : 1;
    }
    CHECK(leftOut > 0);
}

TEST_CASE("What suits comes first, chair and bed before standing after falls", "[ui][library]")
{
    Profile profile = ready();
    profile.flags = {"balance_falls"};
    OpenWindow open(settled(), profile);
    const auto flags = activeFlags(profile, shipped().safety().flags);
    Suitability before = Suitability::Well;
    for (const QString &title : open.titles()) {
        for (const CatalogRoutine &each : shipped().routines()) {
            if (QString::fromStdString(each.content.routine.title) != title)
                continue;
            CHECK(suitability(each.content, flags) >= before);
            before = suitability(each.content, flags);
        }
    }
    CHECK(before > Suitability::Upright);
}

TEST_CASE("The card of a routine that hurt says that it is paused", "[ui][library][safety]")
{
    OpenWindow open;
    open.startRoutine("seed-lying");
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
    seen<QAbstractButton>(open.window, "pain8").click();
    click(seen(open.window, "closeButton"));

    const QString title =
        QString::fromStdString(shipped().routine("seed-lying")->content.routine.title);
    const QAbstractItemModel &cards = *open.cards().model();
    int paused = 0;
    for (int row = 0; row < cards.rowCount(); ++row) {
        const QModelIndex index = cards.index(row, 0);
        const bool isPaused = index.data(Qt::AccessibleTextRole)
                                  .toString()
                                  .contains(QStringLiteral(", Paused for now,"));
        CHECK(isPaused == (index.data().toString() == title));
        paused += isPaused ? 1 : 0;
    }
    CHECK(paused == 1);
}
