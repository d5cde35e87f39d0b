#include "terminal.h"

#include "support/dense_text.h"

#include <QFileInfo>

#include <sys/stat.h>

using namespace hipwise;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The sheet is written where it is asked for", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("knee to chest.pdf"));
    const Ran ran = terminal.run(
        {QStringLiteral("sheet"), QStringLiteral("seed-lying"), QStringLiteral("-o"), path});
    CHECK(ran.err == QString());
    CHECK(ran.status == 0);
    CHECK(ran.out == QStringLiteral("Wrote ") + path + QStringLiteral(".\n"));
    CHECK(bytesOf(path).startsWith("%PDF-"));
}

TEST_CASE("The paper is A4 unless letter is asked for", "[cli]")
{
    const auto boxOf = [](const QStringList &more) {
        Terminal terminal;
        const QString path = terminal.path(QStringLiteral("sheet.pdf"));
        const Ran ran =
            terminal.run(QStringList{QStringLiteral("sheet"), QStringLiteral("seed-seated"),
                                     QStringLiteral("-o"), path} +
                         more);
        REQUIRE(ran.status == 0);
        const QByteArray bytes = bytesOf(path);
        return bytes.mid(bytes.indexOf("/MediaBox"), 30).simplified();
    };
    const QString paper = QStringLiteral("--paper");
    const QByteArray usual = boxOf({});
    CHECK(usual.contains("595"));
    CHECK(boxOf({paper, QStringLiteral("a4")}) == usual);
    CHECK(boxOf({paper, QStringLiteral("letter")}).contains("612"));
}

TEST_CASE("A sheet never takes the place of what is no ordinary file", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("pipe.pdf"));
    REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    const Ran ran = terminal.run(
        {QStringLiteral("sheet"), QStringLiteral("seed-lying"), QStringLiteral("-o"), path});
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(QStringLiteral("no ordinary file")));
    CHECK_FALSE(QFileInfo(path).isFile());
}

TEST_CASE("A sheet that cannot be written is a problem of one sentence", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("no/such/folder/sheet.pdf"));
    const Ran ran = terminal.run(
        {QStringLiteral("sheet"), QStringLiteral("seed-lying"), QStringLiteral("-o"), path});
    CHECK(ran.status == 1);
    CHECK(ran.out == QString());
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: ")));
    CHECK(ran.err.count(u'\n') == 1);
}

TEST_CASE("A kind of sheet that does not exist is told with those that do", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("sheet.pdf"));
    const auto errorFor = [&](const QString &option, const QString &value) {
        const Ran ran = terminal.run({QStringLiteral("sheet"), QStringLiteral("seed-lying"),
                                      QStringLiteral("-o"), path, option, value});
        CHECK(ran.status == 2);
        CHECK(ran.out == QString());
        CHECK_FALSE(QFile::exists(path));
        return ran.err;
    };
    CHECK(errorFor(QStringLiteral("--variant"), QStringLiteral("poster"))
              .contains(QStringLiteral("--variant is \"poster\", expected standard, large, "
                                       "compact, cards or week.")));
    CHECK(errorFor(QStringLiteral("--paper"), QStringLiteral("a5"))
              .contains(QStringLiteral("--paper is \"a5\", expected a4 or letter.")));
}

TEST_CASE("Several routines go into one file, and a wrong one into none", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("all.pdf"));
    const Ran wrong = terminal.run({QStringLiteral("sheet"), QStringLiteral("seed-lying"),
                                    QStringLiteral("seed-lyin"), QStringLiteral("-o"), path});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.contains(QStringLiteral("There is no routine \"seed-lyin\".")));
    CHECK_FALSE(QFile::exists(path));

    const Ran ran = terminal.run({QStringLiteral("sheet"), QStringLiteral("seed-lying"),
                                  QStringLiteral("seed-seated"), QStringLiteral("--variant"),
                                  QStringLiteral("week"), QStringLiteral("--grey"),
                                  QStringLiteral("-o"), path});
    CHECK(ran.err == QString());
    CHECK(ran.status == 0);
    CHECK(bytesOf(path).count("/Type /Page ") == 2);
}

TEST_CASE("A sheet can be written as pictures of its pages", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("week.png"));
    const Ran ran =
        terminal.run({QStringLiteral("sheet"), QStringLiteral("seed-seated"), QStringLiteral("-o"),
                      path, QStringLiteral("--variant"), QStringLiteral("week")});
    CHECK(ran.status == 0);
    CHECK(ran.out == QStringLiteral("Wrote ") + path + QStringLiteral(".\n"));
    CHECK(bytesOf(path).startsWith("\x89PNG"));
}

TEST_CASE("A sheet is no kind of file that its name does not say", "[cli]")
{
    Terminal terminal;
    for (const QString &name :
         {QStringLiteral("sheet.jpg"), QStringLiteral("sheet.SVG"), QStringLiteral("-")}) {
        const Ran ran = terminal.run({QStringLiteral("sheet"), QStringLiteral("seed-seated"),
                                      QStringLiteral("-o"),
                                      name == QLatin1String("-") ? name : terminal.path(name)});
        CHECK(ran.status == 2);
        CHECK(ran.err.contains(QStringLiteral("a name that ends in .pdf or .png")));
        CHECK_FALSE(QFile::exists(terminal.path(name)));
    }
}

TEST_CASE("A device takes no sheet and stays, and that is told in one sentence", "[cli]")
{
    Terminal terminal;
    const Ran ran = terminal.run({QStringLiteral("sheet"), QStringLiteral("seed-seated"),
                                  QStringLiteral("-o"), QStringLiteral("/dev/full")});
    CHECK(ran.status == 1);
    CHECK(ran.out == QString());
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: ")));
    CHECK(ran.err.count(u'\n') == 1);
    CHECK_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

TEST_CASE("Name and note are printed, and too long ones are refused", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.path(QStringLiteral("sheet.pdf"));
    const QStringList words{QStringLiteral("sheet"), QStringLiteral("seed-seated"),
                            QStringLiteral("-o"), path};
    REQUIRE(terminal.run(words).status == 0);
    const QByteArray without = bytesOf(path);
    const Ran ran = terminal.run(
        words + QStringList{QStringLiteral("--name"), QStringLiteral("Ms Okafor"),
                            QStringLiteral("--note"), QStringLiteral("Left side first.")});
    CHECK(ran.status == 0);
    CHECK(bytesOf(path) != without);

    const Ran name = terminal.run(words + QStringList{QStringLiteral("--name"), QString(81, u'm')});
    CHECK(name.status == 2);
    CHECK(name.err.contains(QStringLiteral("--name is longer than 80 characters.")));
    const Ran note =
        terminal.run(words + QStringList{QStringLiteral("--note"), QString(201, u'm')});
    CHECK(note.status == 2);
    CHECK(note.err.contains(QStringLiteral("--note is longer than 200 characters.")));
}

TEST_CASE("A sheet that cannot have its code is told, and written without it", "[cli]")
{
    Terminal terminal;
    const QByteArray dense = QByteArray::fromStdString(denseText(1900));
    terminal.write(QStringLiteral("routines/mine.json"),
                   QByteArray(routineFile("mine", "\"note\": \"" + dense.mid(950) + "\","))
                       .replace("Wake up.", dense.left(950)));
    const QString path = terminal.path(QStringLiteral("sheet.pdf"));
    const QStringList words{QStringLiteral("sheet"), QStringLiteral("mine"), QStringLiteral("-o"),
                            path};
    const Ran ran = terminal.run(words);
    CHECK(ran.status == 0);
    CHECK(ran.err ==
          QStringLiteral("hipwise: mine: There is no code, as the routine is too long for one.\n"));
    CHECK(terminal.run(words + QStringList{QStringLiteral("--no-code")}).err == QString());
}
