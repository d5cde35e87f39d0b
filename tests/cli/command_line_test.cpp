#include "terminal.h"

using namespace hipwise;

namespace {

const QStringList words{QStringLiteral("list"),      QStringLiteral("steps"),
                        QStringLiteral("show"),      QStringLiteral("play"),
                        QStringLiteral("sheet"),     QStringLiteral("lint"),
                        QStringLiteral("programmes")};

} // namespace

TEST_CASE("The command line knows its words and leaves the others to the window", "[cli]")
{
    FakeClock clock;
    const CommandLine commands({.userFolder = {},
                                .clock = clock,
                                .sleep = [](Milliseconds) {},
                                .today = {},
                                .version = {}});
    for (const QString &word : words)
        CHECK(commands.knows(word));
    CHECK(commands.knows(QStringLiteral("--help")));
    CHECK(commands.knows(QStringLiteral("--version")));
    CHECK_FALSE(commands.knows(QStringLiteral("start")));
    CHECK_FALSE(commands.knows(QStringLiteral("--theme")));
    CHECK_FALSE(commands.knows(QString()));
}

TEST_CASE("Only the sheet paints", "[cli]")
{
    for (const QString &word : words)
        CHECK(CommandLine::needsGui(word) == (word == QStringLiteral("sheet")));
}

TEST_CASE("The option --version names the program and its version", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("--version"));
    CHECK(ran.status == 0);
    CHECK(ran.out == QStringLiteral("hipwise 1.2.3\n"));
}

TEST_CASE("The option --help names every command, and the window", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("--help"));
    CHECK(ran.status == 0);
    CHECK(ran.err == QString());
    for (const QString &word : words)
        CHECK(ran.out.contains(QStringLiteral("hipwise ") + word));
    CHECK(ran.out.contains(QStringLiteral("hipwise start ROUTINE")));
    for (const QString &line : ran.lines())
        CHECK(line.size() <= 80);
}

TEST_CASE("A command with --help says how it is used and does nothing", "[cli]")
{
    for (const QString &word : words) {
        INFO(word.toStdString());
        const Ran ran = Terminal().run(word + QStringLiteral(" seed-lying --help"));
        CHECK(ran.status == 0);
        CHECK(ran.err == QString());
        CHECK(ran.out.startsWith(QStringLiteral("usage: hipwise ") + word));
        for (const QString &line : ran.lines())
            CHECK(line.size() <= 80);
    }
}

TEST_CASE("After -- there is no help to be had", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("show -- --help"));
    CHECK(ran.status == 1);
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: There is no routine \"--help\".")));
}

TEST_CASE("A word that is no command is refused, with the one that was meant", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("lsit"));
    CHECK(ran.status == 2);
    CHECK(ran.out == QString());
    CHECK(ran.err ==
          QStringLiteral("hipwise: \"lsit\" is not a command. Did you mean list or lint? See "
                         "\"hipwise --help\".\n"));
}

TEST_CASE("Arguments that make no sense are refused with the usage", "[cli]")
{
    const QString arguments = QLatin1String(GENERATE(
        as<const char *>(), "list --jsno", "list seed-lying", "list --position", "list --json=yes",
        "list --position upside-down", "steps lying", "steps --position lying", "show",
        "show seed-lying seed-seated", "show seed-lying -x", "lint --fix", "play",
        "play seed-lying --speed", "play seed-lying --speed fast", "play seed-lying --speed 0",
        "play seed-lying --speed -1", "play seed-lying --speed nan", "play seed-lying --speed 1e9",
        "play seed-lying --first-side up", "play seed-lying seed-seated", "sheet -o a.pdf",
        "sheet seed-lying", "sheet seed-lying -o", "sheet seed-lying -o a.pdf --paper a5",
        "sheet seed-lying -o a.pdf --variant poster"));
    INFO(arguments.toStdString());

    const Ran ran = Terminal().run(arguments);

    CHECK(ran.status == 2);
    CHECK(ran.out == QString());
    const QString word = arguments.section(u' ', 0, 0);
    const QStringList said = ran.err.split(u'\n');
    REQUIRE(said.size() == 3);
    CHECK(said[0].startsWith(QStringLiteral("hipwise ") + word + u':'));
    CHECK(said[0].endsWith(u'.'));
    CHECK(said[1].startsWith(QStringLiteral("usage: hipwise ") + word));
}

TEST_CASE("A routine that does not exist is named, with the nearest ones", "[cli]")
{
    for (const char *word : {"show", "play", "sheet -o x.pdf"}) {
        const Ran ran = Terminal().run(QLatin1String(word) + QStringLiteral(" seed-lyin"));
        CHECK(ran.status == 1);
        CHECK(ran.out == QString());
        CHECK(ran.err == QStringLiteral("hipwise: There is no routine \"seed-lyin\". Did you mean "
                                        "seed-lying? See \"hipwise list\".\n"));
    }
}

TEST_CASE("A routine can be named by the path of its file", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"), routineFile("morning"));
    CHECK(terminal.run({QStringLiteral("show"), path})
              .out.startsWith(QStringLiteral("My morning (morning)")));
    CHECK(terminal
              .run({QStringLiteral("play"), path, QStringLiteral("--speed"), QStringLiteral("max")})
              .status == 0);
}

TEST_CASE("A broken file tells its problems with their places", "[cli]")
{
    Terminal terminal;
    const QString path = terminal.write(QStringLiteral("mine.json"),
                                        routineFile("morning", "\n\"before_exercise\": 7,"));
    for (const char *word : {"show", "play"}) {
        const Ran ran = terminal.run({QLatin1String(word), path});
        CHECK(ran.status == 1);
        CHECK(ran.out == QString());
        CHECK(ran.err.startsWith(path + QStringLiteral(":3:")));
        CHECK(ran.err.contains(QStringLiteral(": error: /before_exercise: ")));
        CHECK(ran.err.count(u'\n') == 1);
    }
}

TEST_CASE("A path to no file is a problem of one line", "[cli]")
{
    const Ran ran = Terminal().run(QStringLiteral("show nowhere/routine.json"));
    CHECK(ran.status == 1);
    CHECK(ran.err.startsWith(QStringLiteral("nowhere/routine.json: error: ")));
    CHECK(ran.err.count(u'\n') == 1);
}

TEST_CASE("Nothing that is typed reaches the terminal as a control sequence", "[cli]")
{
    const QString hostile = QStringLiteral("\u001b]0;gone\u0007\u009b2J");
    for (const QStringList &arguments :
         {QStringList{hostile}, QStringList{QStringLiteral("show"), hostile},
          QStringList{QStringLiteral("show"), hostile + QStringLiteral(".json")},
          QStringList{QStringLiteral("list"), QStringLiteral("--") + hostile},
          QStringList{QStringLiteral("list"), hostile},
          QStringList{QStringLiteral("play"), QStringLiteral("x"), QStringLiteral("--speed"),
                      hostile},
          QStringList{QStringLiteral("lint"), hostile},
          QStringList{QStringLiteral("lint"), QStringLiteral("--json"), hostile}}) {
        const Ran ran = Terminal().run(arguments);
        CHECK(ran.status != 0);
        for (const QChar character : ran.out + ran.err)
            CHECK((character == u'\n' || character.category() != QChar::Other_Control));
    }
}
