#include "exchange/code_picture.h"
#include "exchange/given_bytes.h"
#include "exchange/sample_parcels.h"

#include "support/catch.h"

#include <QBuffer>
#include <QPainter>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace hipwise;

namespace {

const QString name = QStringLiteral("given");

QByteArray asPicture(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 80));
    return bytes;
}

QImage pictureOf(const std::string &text)
{
    const auto code = codePicture(text);
    REQUIRE(code);
    QImage page(900, 900, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(100, 100, code->scaled(code->size() * 4));
    return page;
}

QString sentenceOf(const QByteArray &bytes)
{
    const auto parcel = parcelIn(bytes, name);
    REQUIRE_FALSE(parcel);
    CHECK(parcel.error().sentence.endsWith(QLatin1Char('.')));
    CHECK_FALSE(parcel.error().sentence.contains(QLatin1Char('\n')));
    return parcel.error().sentence;
}

} // namespace

TEST_CASE("A picture, a text and a file are told apart by what is in them", "[exchange]")
{
    const std::string text = codeText(sampleParcel());
    for (const QByteArray &bytes :
         {asPicture(pictureOf(text), "png"), asPicture(pictureOf(text), "jpg"),
          QByteArray::fromStdString("\n" + text + "\n"),
          QByteArray::fromStdString(routineWithOwnStep())}) {
        const auto parcel = parcelIn(bytes, name);
        REQUIRE(parcel);
        CHECK(parcel.value().routine.bytes.find("leg-swing") != std::string::npos);
    }
}

TEST_CASE("What brings no routine is told in one sentence each", "[exchange]")
{
    CHECK(sentenceOf("").contains(QLatin1String("nothing")));
    CHECK(sentenceOf(" \n ").contains(QLatin1String("nothing")));
    CHECK(sentenceOf("Hello").contains(QLatin1String("neither")));
    CHECK(sentenceOf("%PDF-1.7 and so on").contains(QLatin1String("A PDF cannot be read")));
    QImage white(300, 300, QImage::Format_RGB32);
    white.fill(Qt::white);
    const QByteArray png = asPicture(white, "png");
    CHECK(sentenceOf(png).contains(QLatin1String("No code")));
    CHECK(sentenceOf(png.left(60)).contains(QLatin1String("damaged")));
    CHECK(sentenceOf(QByteArray(2'000'000, '{')).contains(QLatin1String("too large")));
}

TEST_CASE("A drawing that could name other files is not opened as a picture", "[exchange]")
{
    CHECK(sentenceOf("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>")
              .contains(QLatin1String("neither")));
}

TEST_CASE("A picture of far too many pixels is not unpacked", "[exchange]")
{
    QByteArray png = asPicture(pictureOf("HIPWISE1:"), "png");
    png.replace(16, 8, QByteArray("\x00\x00\xFF\xFF\x00\x00\xFF\xFF", 8)); // 65,535 by 65,535
    const QString sentence = sentenceOf(png);
    CHECK((sentence.contains(QLatin1String("too large")) ||
           sentence.contains(QLatin1String("neither")) ||
           sentence.contains(QLatin1String("damaged"))));
}

TEST_CASE("Only an ordinary file that is not too large is read", "[exchange]")
{
    const QTemporaryDir folder;
    const auto sentence = [](const QString &path) {
        const auto bytes = givenFile(path);
        REQUIRE_FALSE(bytes);
        return bytes.error().sentence;
    };
    CHECK(sentence(folder.filePath(QStringLiteral("none")))
              .contains(QLatin1String("There is no file")));
    CHECK(sentence(folder.path()).contains(QLatin1String("no ordinary file")));
    CHECK(sentence(QStringLiteral("/dev/zero")).contains(QLatin1String("no ordinary file")));
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(sentence(pipe).contains(QLatin1String("no ordinary file")));
    const QString large = folder.filePath(QStringLiteral("large"));
    QFile file(large);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(mostGivenBytes + 1));
    CHECK(sentence(large).contains(QLatin1String("too large")));
    REQUIRE(file.resize(mostGivenBytes));
    CHECK(givenFile(large));
}

TEST_CASE("The mark that some editors begin a file with is no part of it", "[exchange]")
{
    CHECK(parcelIn("\xEF\xBB\xBF" + QByteArray::fromStdString(routineWithOwnStep()), name));
    CHECK(parcelIn("\xEF\xBB\xBF" + QByteArray::fromStdString(codeText(sampleParcel())), name));
}

TEST_CASE("A page that was scanned in colour at 600 dots an inch is read", "[exchange]")
{
    QImage page(4960, 7016, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(400, 400, pictureOf(codeText(sampleParcel())).scaled(1800, 1800));
    CHECK(parcelIn(asPicture(page, "png"), name));
}
