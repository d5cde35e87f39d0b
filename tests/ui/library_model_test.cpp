#include "catalog/sample_files.h"
#include "support/qt_strings.h"
#include "ui/library/library_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace hipwise;

namespace {

/// Title or file, a line a row.
QStringList rows(const LibraryModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row).data().toString());
    return all;
}

std::shared_ptr<const Catalog> withUsers(std::vector<ContentFile> files)
{
    return std::make_shared<const Catalog>(withFiles(std::move(files)));
}

/// As many routines as a person might ever gather, and a few times that.
std::shared_ptr<const Catalog> crowd(int count)
{
    std::vector<ContentFile> files;
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        files.push_back({number + ".json", with(routineWith("my-morning", "my-" + number),
                                                "My morning", "Morning " + number)});
    }
    return withUsers(std::move(files));
}

int shippedRoutines()
{
    return static_cast<int>(shipped().routines().size());
}

} // namespace

TEST_CASE("The library's model keeps the rules of models", "[ui][library]")
{
    LibraryModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setCatalog(std::make_shared<const Catalog>(shipped()));
    model.setCatalog(withUsers({{"mine.json", sampleRoutineText}, {"broken.json", "{"}}));
    model.setFilter({.text = "morning"});
    model.setFilter({.group = PositionGroup::Standing});
    model.setFilter({});
    model.setCatalog(std::make_shared<const Catalog>(shipped()));
    CHECK(model.rowCount() == shippedRoutines());
}

TEST_CASE("The user's routines come first and files that cannot be used last", "[ui][library]")
{
    LibraryModel model;
    model.setCatalog(withUsers({{"broken.json", "{"}, {"mine.json", sampleRoutineText}}));

    CHECK(rows(model).first() == QStringLiteral("My morning"));
    CHECK(rows(model).last() == QStringLiteral("broken.json"));
    CHECK(model.routineCount() == shippedRoutines() + 1);
    const QModelIndex last = model.index(shippedRoutines() + 1);
    CHECK(model.brokenFileAt(last) != nullptr);
    CHECK(model.routineAt(last) == nullptr);
}

TEST_CASE("A broken file shows only while nothing is searched", "[ui][library]")
{
    LibraryModel model;
    model.setCatalog(withUsers({{"broken.json", "{"}}));
    REQUIRE(model.rowCount() == shippedRoutines() + 1);

    model.setFilter({.text = "back"});
    CHECK_FALSE(rows(model).contains(QStringLiteral("broken.json")));
}

TEST_CASE("A user's routine with the id of a shipped one takes its place", "[ui][library]")
{
    LibraryModel model;
    model.setCatalog(withUsers({{"mine.json", routineWith("my-morning", "seed-lying")}}));

    CHECK(rows(model).contains(QStringLiteral("My morning")));
    CHECK_FALSE(rows(model).contains(QStringLiteral("Lower back & hip release: lying")));
    CHECK(model.rowCount() == shippedRoutines());
}

TEST_CASE("A screen reader hears what a card shows", "[ui][library]")
{
    LibraryModel model;
    model.setCatalog(std::make_shared<const Catalog>(shipped()));
    const qsizetype row = rows(model).indexOf(QStringLiteral("Desk break"));
    REQUIRE(row >= 0);

    const QString text = model.index(static_cast<int>(row)).data(Qt::AccessibleTextRole).toString();
    CHECK(text.startsWith(QStringLiteral("Desk break, ")));
    CHECK(text.endsWith(QStringLiteral(" min, Seated, Beginner")));
}

TEST_CASE("Ten thousand routines are searched while one types", "[ui][library]")
{
    LibraryModel model;
    model.setCatalog(crowd(10'000));
    REQUIRE(model.rowCount() == 10'000 + shippedRoutines());

    QElapsedTimer timer;
    timer.start();
    for (const char *text : {"m", "mo", "morn", "morning 77", "morning 7777"})
        model.setFilter({.text = text, .group = PositionGroup::Seated});
    CHECK(model.rowCount() == 1);
    CHECK(timer.elapsed() < 1'000);
}
