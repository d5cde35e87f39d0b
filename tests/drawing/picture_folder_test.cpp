#include "drawing/picture_folder.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace hipwise;

namespace {

QImage pictureOf(const QColor &colour, QSize size = QSize(40, 30))
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

PictureKey keyOf(const char *digest)
{
    return {digest, {}, QSize(40, 30)};
}

QString onlyFile(const QString &folder)
{
    const QStringList files = QDir(folder).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    return QDir(folder).filePath(files.front());
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A picture that was saved is there, and no other", "[folder]")
{
    const QTemporaryDir temporary;
    const QString path = temporary.filePath(QStringLiteral("cache/figures"));
    PictureFolder folder(path);
    CHECK(folder.load(keyOf("a")).isNull());
    folder.save(keyOf("a"), pictureOf(Qt::red));
    CHECK(folder.load(keyOf("a")) == pictureOf(Qt::red));
    CHECK(folder.load(keyOf("b")).isNull());
    CHECK(PictureFolder(path).load(keyOf("a")) == pictureOf(Qt::red));

    PictureKey dark = keyOf("a");
    dark.look.ground = FigureGround::Dark;
    CHECK(folder.load(dark).isNull());
}

TEST_CASE("A file that is no such picture is not there, and is written anew", "[folder]")
{
    const QTemporaryDir temporary;
    PictureFolder folder(temporary.path());
    folder.save(keyOf("a"), pictureOf(Qt::red));
    const QString file = onlyFile(temporary.path());
    QFile whole(file);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray half = whole.readAll().first(60);
    whole.close();

    const QByteArray bytes = GENERATE_COPY(QByteArray(), QByteArray("not a picture"), half);
    write(file, bytes);
    CHECK(folder.load(keyOf("a")).isNull());
    folder.save(keyOf("a"), pictureOf(Qt::blue));
    CHECK(folder.load(keyOf("a")) == pictureOf(Qt::blue));

    REQUIRE(pictureOf(Qt::red, QSize(900, 900)).save(file));
    CHECK(folder.load(keyOf("a")).isNull());
}

TEST_CASE("A folder that cannot be written keeps nothing and complains of nothing", "[folder]")
{
    const QTemporaryDir temporary;
    const QString file = temporary.filePath(QStringLiteral("file"));
    write(file, "in the way");
    PictureFolder folder(file + QStringLiteral("/figures"));
    folder.save(keyOf("a"), pictureOf(Qt::red));
    CHECK(folder.load(keyOf("a")).isNull());

    PictureFolder none{QString()};
    none.save(keyOf("a"), pictureOf(Qt::red));
    CHECK(none.load(keyOf("a")).isNull());
}

TEST_CASE("The oldest pictures make room for new ones", "[folder]")
{
    const QTemporaryDir temporary;
    {
        PictureFolder folder(temporary.path());
        folder.save(keyOf("old"), pictureOf(Qt::red));
    }
    QFile old(onlyFile(temporary.path()));
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime::currentDateTime().addDays(-3),
                            QFileDevice::FileModificationTime));
    const qint64 size = old.size();
    old.close();

    PictureFolder folder(temporary.path(), size * 3);
    for (const char *digest : {"new", "newer", "newest"})
        folder.save(keyOf(digest), pictureOf(Qt::red));
    CHECK(folder.load(keyOf("old")).isNull());
    CHECK_FALSE(folder.load(keyOf("newest")).isNull());
    CHECK(QDir(temporary.path()).entryList(QDir::Files).size() <= 3);
}
