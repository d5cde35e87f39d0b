#include "terminal.h"

#include "catalog/sample_files.h"

#include <QDir>
#include <QFileInfo>

using namespace hipwise;

namespace {

QString folder(const Terminal &terminal)
{
    return terminal.path(QStringLiteral("routines"));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("A routine goes from a sheet as a picture into another Hipwise", "[cli][import]")
{
    const QString variant = GENERATE(QStringLiteral("standard"), QStringLiteral("large"),
                                     QStringLiteral("compact"), QStringLiteral("week"));
    INFO(variant.toStdString());
    Terminal one;
    one.write(QStringLiteral("routines/mine.json"), routineFile("mine"));
    const Ran sheet =
        one.run({QStringLiteral("sheet"), QStringLiteral("mine"), QStringLiteral("-o"),
                 one.path(QStringLiteral("sheet.png")), QStringLiteral("--variant"), variant});
    REQUIRE(sheet.status == 0);
    CHECK(sheet.err == QString());

    Terminal other;
    Ran ran;
    for (const QString &page : filesIn(QFileInfo(one.path(QStringLiteral("sheet.png"))).path())) {
        ran = other.run({QStringLiteral("import"), one.path(page)});
        if (ran.status == 0)
            break;
    }
    CHECK(ran.status == 0);
    CHECK(ran.out ==
          QStringLiteral("“My morning” is in the library now, as mine.\nWrote %1/mine.json.\n")
              .arg(folder(other)));
    CHECK(other.run(QStringLiteral("show mine --json")).json()["title"] == "My morning");
    CHECK(other.run(QStringLiteral("show mine")).out == one.run(QStringLiteral("show mine")).out);
}

TEST_CASE("A step without a pose of the user's own travels on the sheet", "[cli][import]")
{
    Terminal one;
    one.write(QStringLiteral("routines/shake.json"), stepFile());
    one.write(
        QStringLiteral("routines/mine.json"),
        QByteArray(routineFile("mine"))
            .replace("ch-march\", \"dose\": {\"tempo_s\": 2.5, \"repetitions\": 5}", "shake\""));
    const QString page = one.path(QStringLiteral("sheet.png"));
    REQUIRE(one.run({QStringLiteral("sheet"), QStringLiteral("mine"), QStringLiteral("-o"), page})
                .status == 0);
    Terminal other;
    const Ran ran = other.run({QStringLiteral("import"), page});
    CHECK(ran.err.toStdString().empty());
    CHECK(filesIn(folder(other)) ==
          QStringList{QStringLiteral("mine.json"), QStringLiteral("shake.json")});
    CHECK(other.run(QStringLiteral("show mine")).out == one.run(QStringLiteral("show mine")).out);
}

TEST_CASE("A file comes in once, and never over another", "[cli][import]")
{
    Terminal terminal;
    const QString file = terminal.write(QStringLiteral("given.json"), routineFile("mine"));
    CHECK(terminal.run({QStringLiteral("import"), file}).status == 0);
    const Ran again = terminal.run({QStringLiteral("import"), file});
    CHECK(again.status == 0);
    CHECK(again.out == QStringLiteral("“My morning” is in the library already, as mine.\n"));
    CHECK(filesIn(folder(terminal)).size() == 1);

    terminal.write(QStringLiteral("given.json"),
                   QByteArray(routineFile("mine")).replace("My morning", "Another"));
    const Ran other = terminal.run({QStringLiteral("import"), file});
    CHECK(other.out.startsWith(
        QStringLiteral("“Another” is in the library now, as mine-2: another routine is mine.\n")));
    CHECK(terminal.run(QStringLiteral("show mine --json")).json()["title"] == "My morning");
}

TEST_CASE("A file comes before a code that begins as its name does", "[cli][import]")
{
    Terminal terminal;
    const QString file = terminal.write(QStringLiteral("HIPWISE1:A"), routineFile("mine"));
    const QString before = QDir::currentPath();
    QDir::setCurrent(QFileInfo(file).path());
    CHECK(terminal.run(QStringLiteral("import HIPWISE1:A")).status == 0);
    QDir::setCurrent(before);
}

TEST_CASE("A routine can be typed in", "[cli][import]")
{
    Terminal terminal;
    terminal.setInput(routineFile("mine"));
    CHECK(terminal.run(QStringLiteral("import -")).status == 0);
    CHECK(filesIn(folder(terminal)) == QStringList{QStringLiteral("mine.json")});
}

TEST_CASE("What is no routine is told in one sentence, and nothing is left", "[cli][import]")
{
    Terminal terminal;
    const auto sentence = [&](const QString &word) {
        const Ran ran = terminal.run({QStringLiteral("import"), word});
        CHECK(ran.status == 1);
        CHECK(ran.out == QString());
        CHECK(ran.err.startsWith(QStringLiteral("hipwise: ")));
        CHECK_FALSE(QFileInfo::exists(folder(terminal)));
        return ran.err;
    };
    CHECK(sentence(terminal.path(QStringLiteral("none"))).count(u'\n') == 1);
    CHECK(sentence(QStringLiteral("HIPWISE1:ABC")).count(u'\n') == 1);
    CHECK(sentence(QStringLiteral("/dev/zero")).count(u'\n') == 1);
    terminal.setInput("Hello");
    CHECK(sentence(QStringLiteral("-")).count(u'\n') == 1);
    const QString wrong = terminal.write(QStringLiteral("wrong.json"),
                                         QByteArray(routineFile("mine")).replace("beginner", "x"));
    const QString problems = sentence(wrong);
    CHECK(problems.contains(QStringLiteral("stays out")));
    CHECK(problems.contains(wrong + QStringLiteral(":2:")));
}

TEST_CASE("Import asks for one thing to bring in", "[cli][import]")
{
    Terminal terminal;
    const Ran none = terminal.run(QStringLiteral("import"));
    CHECK(none.status == 2);
    CHECK(none.err.contains(QStringLiteral("usage: hipwise import FILE|TEXT|-")));
    CHECK(terminal.run(QStringLiteral("import a b")).status == 2);
}
