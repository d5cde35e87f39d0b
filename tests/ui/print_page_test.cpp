#include "exchange/routine_code.h"

#include "sheet/sheet_layout.h"
#include "support/catch.h"
#include "ui/open_window.h"
#include "ui/print/print_page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>

using namespace hipwise;

namespace {

SheetContent withCode()
{
    const CatalogRoutine &routine = *shipped().routine("seed-lying");
    SheetContent content;
    content.routine = routine.content;
    content.length = routine.length;
    const auto code = routineCode(routine, shipped());
    REQUIRE(code);
    content.code = code.value();
    return content;
}

SheetContent content()
{
    SheetContent content;
    content.routine = shipped().routine("seed-lying")->content;
    content.length = shipped().routine("seed-lying")->length;
    return content;
}

/// A page to print from, and the file it saves into.
struct OpenPage
{
    OpenPage()
    {
        page.setContent(content());
        page.setFileChooser([this](QWidget *, const QString &) { return file; });
        show(page, {1280, 800});
    }

    QByteArray saved()
    {
        click(seen<QAbstractButton>(page, "savePdfButton"));
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }

    int pages() { return static_cast<int>(saved().count("/Type /Page ")); }

    TemporaryFolder home;
    QString file = QString::fromStdString((home / "sheet.pdf").string());
    PrintPage page;
};

} // namespace

TEST_CASE("The kind of sheet is chosen beside the preview", "[ui][print]")
{
    OpenPage open;
    const int standard = open.pages();
    click(seen<QAbstractButton>(open.page, "compactChip"));
    CHECK(open.pages() == 1);
    click(seen<QAbstractButton>(open.page, "largeChip"));
    CHECK(open.pages() > standard);
    click(seen<QAbstractButton>(open.page, "standardChip"));
    CHECK(open.pages() == standard);
}

TEST_CASE("Larger print asks for larger pictures, once", "[ui][print]")
{
    OpenPage open;
    std::vector<double> wanted;
    QObject::connect(&open.page, &PrintPage::picturesWanted,
                     [&wanted](double detail) { wanted.push_back(detail); });
    click(seen<QAbstractButton>(open.page, "weekChip"));
    CHECK(wanted.empty());
    click(seen<QAbstractButton>(open.page, "largeChip"));
    click(seen<QAbstractButton>(open.page, "standardChip"));
    click(seen<QAbstractButton>(open.page, "cardsChip"));
    CHECK(wanted == std::vector<double>{pictureDetail(SheetVariant::Large)});
}

TEST_CASE("Name and note are gone with the next sheet, the kind stays", "[ui][print]")
{
    OpenPage open;
    auto *name = seen<QWidget>(open.page, "sheetName").findChild<QLineEdit *>();
    auto *note = seen<QWidget>(open.page, "sheetNote").findChild<QLineEdit *>();
    REQUIRE(name);
    REQUIRE(note);
    const QByteArray without = open.saved();
    name->setText(QStringLiteral("Ms Okafor"));
    note->setText(QStringLiteral("Left side first."));
    CHECK(open.saved() != without);
    click(seen<QAbstractButton>(open.page, "compactChip"));

    open.page.setContent(content());
    CHECK(name->text() == QString());
    CHECK(note->text() == QString());
    CHECK(seen<QAbstractButton>(open.page, "compactChip").isChecked());
}

TEST_CASE("Pages are turned, seen together and made larger", "[ui][print]")
{
    OpenPage open;
    auto &previous = seen<QAbstractButton>(open.page, "previousPageButton");
    auto &next = seen<QAbstractButton>(open.page, "nextPageButton");
    REQUIRE(open.pages() > 1);
    CHECK_FALSE(previous.isEnabled());
    REQUIRE(next.isEnabled());
    click(next);
    CHECK(previous.isEnabled());
    click(seen<QAbstractButton>(open.page, "allPagesButton"));
    CHECK_FALSE(next.isEnabled());
    click(seen<QAbstractButton>(open.page, "compactChip"));
    click(seen<QAbstractButton>(open.page, "largerButton"));
    CHECK_FALSE(previous.isEnabled());
}

TEST_CASE("The code to scan can be left out, and a topic has none to choose", "[ui][print]")
{
    OpenPage open;
    open.page.setContent(withCode());
    const QByteArray with = open.saved();
    seen<QAbstractButton>(open.page, "codeChip").click();
    CHECK(open.saved().size() < with.size());
    open.page.setContent(content());
    settle();
    CHECK_FALSE(open.page.findChild<QAbstractButton *>(QStringLiteral("codeChip"))->isVisible());
}

TEST_CASE("Why there is no code is said beside the preview", "[ui][print]")
{
    OpenPage open;
    const QString why = QStringLiteral("There is no code, as the routine is too long for one.");
    open.page.setContent(content(), why);
    settle();
    CHECK(reads(open.page, why));
    open.page.setContent(withCode());
    settle();
    CHECK_FALSE(reads(open.page, why));
}

TEST_CASE("A saved sheet can be opened, until another is shown", "[ui][print]")
{
    OpenPage open;
    QString opened;
    QObject::connect(&open.page, &PrintPage::openRequested,
                     [&opened](const QString &file) { opened = file; });
    const auto *button = open.page.findChild<QAbstractButton *>(QStringLiteral("openSheetButton"));
    CHECK_FALSE(button->isVisible());
    open.saved();
    settle();
    click(seen(open.page, "openSheetButton"));
    CHECK(opened == open.file);
    open.page.setContent(content());
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("A sheet that could not be saved cannot be opened", "[ui][print]")
{
    OpenPage open;
    open.saved();
    open.file = QStringLiteral("/proc/sheet.pdf");
    click(seen(open.page, "savePdfButton"));
    settle();
    CHECK(seen(open.page, "notice")
              .accessibleName()
              .startsWith(QStringLiteral("The sheet could not be saved")));
    CHECK_FALSE(
        open.page.findChild<QAbstractButton *>(QStringLiteral("openSheetButton"))->isVisible());
}
