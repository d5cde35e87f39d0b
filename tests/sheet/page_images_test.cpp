#include "sheet/page_images.h"
#include "sheet/sheet_examples.h"
#include "support/catch.h"
#include "support/full_disk.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

using namespace hipwise;

TEST_CASE("One page is a picture of the name given, at 200 dots an inch", "[sheet]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.png"));
    const auto files = writePageImages(SheetLayout(examples::content(), Paper::Letter), file);
    REQUIRE(files);
    CHECK(files.value() == QStringList{file});
    const QImage image(file);
    CHECK(image.size() == QSize(1700, 2200));
    CHECK(image.dotsPerMeterX() == Approx(7874).margin(1));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("Several pages are numbered from 1", "[sheet]")
{
    const QTemporaryDir folder;
    const SheetLayout sheet(examples::contentOf(5), Paper::A4);
    REQUIRE(sheet.pageCount() > 1);
    const auto files = writePageImages(sheet, folder.filePath(QStringLiteral("my.hips.png")));
    REQUIRE(files);
    CHECK(files.value().size() == sheet.pageCount());
    CHECK(QFileInfo(files.value().front()).fileName() == QStringLiteral("my.hips-1.png"));
    for (const QString &each : files.value())
        CHECK(QFileInfo::exists(each));
}

TEST_CASE("Pictures that have no room leave no file and one sentence", "[sheet]")
{
    const SheetLayout sheet(examples::content(), Paper::A4);
    const QTemporaryDir folder;
    const auto missing =
        writePageImages(sheet, folder.filePath(QStringLiteral("missing/sheet.png")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().startsWith(QStringLiteral("The sheet could not be saved")));
    CHECK(missing.error().endsWith(QLatin1Char('.')));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_FALSE(writePageImages(sheet, QStringLiteral("/proc/sheet.png")));
}

TEST_CASE("A full disk leaves the pictures of yesterday and no half one", "[sheet]")
{
    const SheetLayout sheet(examples::contentOf(5), Paper::A4);
    REQUIRE(sheet.pageCount() > 1);
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("sheet-1.png"));
    {
        QFile file(first);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("yesterday");
    }
    const auto files = [&] {
        const FullDisk fullDisk(4096);
        return writePageImages(sheet, folder.filePath(QStringLiteral("sheet.png")));
    }();
    REQUIRE_FALSE(files);
    CHECK(files.error().startsWith(QStringLiteral("The sheet could not be saved")));
    CHECK(files.error().count(QLatin1Char('\n')) == 0);
    QFile file(first);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "yesterday");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
