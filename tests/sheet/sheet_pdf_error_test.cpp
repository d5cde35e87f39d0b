#include "sheet/sheet_examples.h"
#include "sheet/sheet_pdf.h"
#include "support/catch.h"
#include "support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace hipwise;

namespace {

QString errorOf(const QString &fileName)
{
    const auto result = writePdf(examples::content(), Paper::A4, fileName);
    REQUIRE_FALSE(result);
    return result.error();
}

void checkOneSentence(const QString &error)
{
    INFO(error.toStdString());
    CHECK(error.startsWith(QStringLiteral("The sheet could not be saved")));
    CHECK(error.endsWith(QLatin1Char('.')));
    CHECK_FALSE(error.contains(QLatin1Char('\n')));
    CHECK_FALSE(error.contains(QStringLiteral("Unknown")));
}

} // namespace

TEST_CASE("A folder that does not exist is named in one sentence", "[sheet]")
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("missing/sheet.pdf"));
    const QString error = errorOf(fileName);

    checkOneSentence(error);
    CHECK(error.contains(QStringLiteral("missing")));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A folder that takes no files gives one sentence", "[sheet]")
{
    checkOneSentence(errorOf(QStringLiteral("/proc/sheet.pdf"))); // not even from root
}

TEST_CASE("A folder in the place of the file gives one sentence and stays", "[sheet]")
{
    const QTemporaryDir folder;
    checkOneSentence(errorOf(folder.path()));
    CHECK(QDir(folder.path()).exists());
}

TEST_CASE("A full disk leaves the file of yesterday and no half one", "[sheet]")
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("sheet.pdf"));
    const QByteArray yesterday("yesterday");
    {
        QFile file(fileName);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(yesterday);
    }
    QString error;
    {
        const FullDisk fullDisk(4096);
        error = errorOf(fileName);
    }

    checkOneSentence(error);
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == yesterday);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A sheet replaces an older one", "[sheet]")
{
    const QTemporaryDir folder;
    const QString fileName = folder.filePath(QStringLiteral("sheet.pdf"));
    const bool both = writePdf(examples::contentOf(9), Paper::A4, fileName) &&
                      writePdf(examples::content(), Paper::A4, fileName);

    REQUIRE(both);
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
