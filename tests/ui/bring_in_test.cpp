#include "exchange/code_picture.h"
#include "exchange/code_text.h"

#include "support/catch.h"
#include "ui/exchange/bring_in_page.h"
#include "ui/open_window.h"
#include "ui/routine/routine_page.h"

#include <QAbstractButton>
#include <QImage>
#include <QLineEdit>
#include <QPainter>

using namespace hipwise;

namespace {

const std::string code = codeText({{"routine", sampleRoutineText}});

/// The window with the page that takes routines from elsewhere.
struct OpenBringIn
{
    OpenBringIn()
    {
        click(seen(open.window, "plusItem"));
        REQUIRE(shows<BringInPage>(open.window));
    }

    BringInPage &page() { return *open.window.findChild<BringInPage *>(); }

    void paste(const QString &text)
    {
        seen(open.window, "codeText").findChild<QLineEdit *>()->setText(text);
        click(seen(open.window, "useTextButton"));
    }

    void give(const QString &path)
    {
        page().setFileChooser([path](QWidget *) { return path; });
        click(seen(open.window, "chooseFileButton"));
    }

    bool says(const QString &text)
    {
        return comesTrue(
            [&] { return seen(open.window, "notice").accessibleName().contains(text); });
    }

    void showRoutine()
    {
        REQUIRE(comesTrue([this] {
            const auto *button =
                open.window.findChild<QAbstractButton *>(QStringLiteral("showRoutineButton"));
            return button->isVisible();
        }));
        click(seen(open.window, "showRoutineButton"));
        CHECK(shows<RoutinePage>(open.window));
        CHECK(reads(open.window, QStringLiteral("My morning")));
    }

    OpenWindow open;
};

} // namespace

TEST_CASE("What came of it is in sight, in a small window too", "[ui][bring-in]")
{
    OpenBringIn given;
    given.open.window.resize(640, 560);
    settle();
    given.paste(QStringLiteral("HIPWISE1:ABC"));
    REQUIRE(given.says(QStringLiteral("damaged")));
    settle();
    const auto &notice = seen(given.open.window, "notice");
    CHECK(notice.visibleRegion().boundingRect().height() == notice.height());
}

TEST_CASE("A pasted code brings its routine into the library", "[ui][bring-in]")
{
    OpenBringIn bringIn;
    bringIn.paste(QString::fromStdString(code));
    CHECK(bringIn.says(QStringLiteral("“My morning” is in the library now, as my-morning.")));
    bringIn.showRoutine();
    CHECK(std::filesystem::exists(bringIn.open.home / "routines/my-morning.json"));
}

TEST_CASE("A picture of a code brings its routine into the library", "[ui][bring-in]")
{
    OpenBringIn bringIn;
    const QImage modules = *codePicture(code);
    QImage picture(modules.width() * 4 + 80, modules.height() * 4 + 80, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).drawImage(40, 40, modules.scaled(modules.size() * 4));
    const QString file = QString::fromStdString((bringIn.open.home / "photo.png").string());
    REQUIRE(picture.save(file));
    bringIn.give(file);
    CHECK(bringIn.says(QStringLiteral("“My morning” is in the library now, as my-morning.")));
    bringIn.showRoutine();
}

TEST_CASE("What cannot come in is told, and something else can be given", "[ui][bring-in]")
{
    OpenBringIn bringIn;
    bringIn.give(QStringLiteral("/nowhere/photo.png"));
    CHECK(bringIn.says(QStringLiteral("There is no file “/nowhere/photo.png”.")));
    bringIn.open.home.write("wrong.json", routineWith("beginner", "expert"));
    bringIn.give(QString::fromStdString((bringIn.open.home / "wrong.json").string()));
    CHECK(bringIn.says(QStringLiteral("stays out")));
    CHECK_FALSE(
        bringIn.open.window.findChild<QAbstractButton *>(QStringLiteral("showRoutineButton"))
            ->isVisible());
    bringIn.paste(QString::fromStdString(code));
    bringIn.showRoutine();
}

TEST_CASE("With nothing pasted there is nothing to use, and no file is no question",
          "[ui][bring-in]")
{
    OpenBringIn bringIn;
    CHECK_FALSE(seen<QAbstractButton>(bringIn.open.window, "useTextButton").isEnabled());
    bringIn.give({});
    CHECK(seen<QAbstractButton>(bringIn.open.window, "chooseFileButton").isEnabled());
    click(seen(bringIn.open.window, "backButton"));
    CHECK_FALSE(shows<BringInPage>(bringIn.open.window));
}
