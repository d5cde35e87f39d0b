#include "terminal.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>

#include <sys/stat.h>

using namespace hipwise;

namespace {

/// "figure ..." with OUT in \a line replaced by a file of the terminal's folder.
Ran draw(Terminal &terminal, const QString &line, const QString &out = QStringLiteral("out.png"))
{
    QStringList words{QStringLiteral("figure")};
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts))
        words.append(word == QLatin1String("OUT") ? terminal.path(out) : word);
    return terminal.run(words);
}

QImage drawn(const QString &line)
{
    Terminal terminal;
    const Ran ran = draw(terminal, line + QStringLiteral(" -o OUT"));
    CAPTURE(line, ran.err);
    REQUIRE(ran.status == 0);
    QImage image(terminal.path(QStringLiteral("out.png")));
    REQUIRE_FALSE(image.isNull());
    return image;
}

QByteArray poseFile(const QByteArray &pose)
{
    QByteArray file = stepFile();
    file.chop(1);
    return file + R"(, "pose": )" + pose + '}';
}

} // namespace

TEST_CASE("A step is drawn where it is asked for", "[cli][figure]")
{
    Terminal terminal;
    const Ran ran = draw(terminal, QStringLiteral("ly-bridge -o OUT"));
    CHECK(ran.err == QString());
    CHECK(ran.status == 0);
    const QString path = terminal.path(QStringLiteral("out.png"));
    CHECK(ran.out == QStringLiteral("Wrote ") + path + QStringLiteral(".\n"));
    CHECK(QImage(path).size() == QSize(960, 720));
}

TEST_CASE("The options of a figure change the picture", "[cli][figure]")
{
    const QString base = QStringLiteral("seed-knee-to-chest-lying --size 120x90");
    const QImage usual = drawn(base);
    CHECK(usual.size() == QSize(120, 90));
    CHECK(drawn(base + QStringLiteral(" --pose end --side left --theme fair --ground light")) ==
          usual);
    for (const char *option : {"--pose start", "--pose 0.5", "--side right", "--camera 10,20",
                               "--theme clay", "--ground dark", "--ground paper"}) {
        CAPTURE(option);
        CHECK(drawn(base + u' ' + QString::fromLatin1(option)) != usual);
    }
}

TEST_CASE("Figure options that make no sense are refused in one sentence", "[cli][figure]")
{
    const auto *const line =
        GENERATE("ly-bridge -o OUT --pose middle", "ly-bridge -o OUT --pose 1.5",
                 "ly-bridge -o OUT --side up", "ly-bridge -o OUT --size 15x200",
                 "ly-bridge -o OUT --size 200x4097", "ly-bridge -o OUT --size 200",
                 "ly-bridge -o OUT --camera 10", "ly-bridge -o OUT --camera 10,90",
                 "ly-bridge -o OUT --camera nan,3", "ly-bridge -o OUT --theme green",
                 "ly-bridge -o OUT --ground sand", "ly-bridge", "-o OUT", "--check",
                 "ly-bridge ly-bridge -o OUT", "ly-bridge --contact-sheet OUT",
                 "ly-bridge -o OUT --frames 3");
    Terminal terminal;
    const Ran ran = draw(terminal, QString::fromLatin1(line));
    CAPTURE(line, ran.err);
    CHECK(ran.status == 2);
    CHECK(ran.out == QString());
    CHECK(ran.err.startsWith(QStringLiteral("hipwise figure: ")));
    CHECK(ran.err.count(u'\n') == 2); // the sentence and the usage
    CHECK_FALSE(QFile::exists(terminal.path(QStringLiteral("out.png"))));
}

TEST_CASE("A step that there is not is told with its neighbours", "[cli][figure]")
{
    Terminal terminal;
    const Ran ran = draw(terminal, QStringLiteral("ly-brigde -o OUT"));
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(QStringLiteral("There is no step \"ly-brigde\"")));
    CHECK(ran.err.contains(QStringLiteral("ly-bridge")));
}

TEST_CASE("A step of a file is drawn before it is in the library", "[cli][figure]")
{
    Terminal terminal;
    const QString file =
        terminal.write(QStringLiteral("shake.json"),
                       poseFile(R"({"base": "stand", "keys": [{"name": "start"}]})"));
    const Ran ran = draw(terminal, file + QStringLiteral(" -o OUT --size 60x60"));
    CHECK(ran.err == QString());
    CHECK(ran.status == 0);

    const QString routine = terminal.write(QStringLiteral("mine.json"), routineFile("mine"));
    CHECK(draw(terminal, routine + QStringLiteral(" -o OUT"))
              .err.contains(QStringLiteral("holds no step")));
    const QString broken = terminal.write(QStringLiteral("broken.json"), "{");
    CHECK(draw(terminal, broken + QStringLiteral(" -o OUT")).status == 1);
}

TEST_CASE("A step without a pose has no picture", "[cli][figure]")
{
    Terminal terminal;
    const QString plain = terminal.write(QStringLiteral("shake.json"), stepFile());
    Ran ran = draw(terminal, plain + QStringLiteral(" -o OUT"));
    CHECK(ran.status == 1);
    CHECK(ran.err == QStringLiteral("hipwise: The step \"shake\" has no pose.\n"));

    const QString adrift =
        terminal.write(QStringLiteral("adrift.json"),
                       poseFile(R"({"base": "floating", "keys": [{"name": "start"}]})"));
    ran = draw(terminal, adrift + QStringLiteral(" -o OUT"));
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(QStringLiteral("floating")));
}

TEST_CASE("A picture that cannot be written is a problem of one sentence", "[cli][figure]")
{
    Terminal terminal;
    const Ran ran = draw(terminal, QStringLiteral("ly-bridge --size 60x60 -o OUT"),
                         QStringLiteral("no/such/folder/out.png"));
    CHECK(ran.status == 1);
    CHECK(ran.out == QString());
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: The picture could not be saved as ")));
    CHECK(ran.err.count(u'\n') == 1);
}

TEST_CASE("A picture never takes the place of what is no ordinary file", "[cli][figure]")
{
    Terminal terminal;
    const QString pipe = terminal.path(QStringLiteral("pipe.png"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const Ran ran =
        draw(terminal, QStringLiteral("ly-bridge --size 60x60 -o OUT"), QStringLiteral("pipe.png"));
    CHECK(ran.status == 1);
    CHECK(ran.err.contains(QStringLiteral("no ordinary file")));
    CHECK_FALSE(QFileInfo(pipe).isFile());
}

TEST_CASE("A movement is written as numbered frames, there and back", "[cli][figure]")
{
    Terminal terminal;
    const Ran ran = draw(terminal, QStringLiteral("ly-bridge --size 48x32 --animate OUT"),
                         QStringLiteral("frames"));
    CHECK(ran.status == 0);
    const QDir folder(terminal.path(QStringLiteral("frames")));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == 70);
    CHECK(files.front() == QStringLiteral("frame-0001.png"));
    CHECK(ran.out.contains(QStringLiteral("70 frames")));
    const auto frame = [&](int number) { return QImage(folder.filePath(files.at(number))); };
    CHECK(frame(0) != frame(20));
    CHECK(frame(20) != frame(40));
}

TEST_CASE("Turnaround, strip and contact sheet are larger than their pictures", "[cli][figure]")
{
    Terminal terminal;
    const QString out = terminal.path(QStringLiteral("out.png"));
    REQUIRE(draw(terminal, QStringLiteral("ly-bridge --size 80x60 --turnaround OUT")).status == 0);
    CHECK(QImage(out).width() > 4 * 80);
    REQUIRE(draw(terminal, QStringLiteral("ly-bridge --size 80x60 --strip OUT")).status == 0);
    CHECK(QImage(out).width() > 5 * 80);
    CHECK(QImage(out).height() < 2 * 60);
    const Ran ran = draw(terminal, QStringLiteral("--contact-sheet OUT"));
    REQUIRE(ran.status == 0);
    CHECK(QImage(out).width() > 1000);
    REQUIRE(ran.lines().size() >= 2);
    for (qsizetype page = 2; page <= ran.lines().size(); ++page)
        CHECK(QFile::exists(terminal.path(QStringLiteral("out-%1.png").arg(page))));
}

TEST_CASE("The flaws of a pose are told, a line each", "[cli][figure]")
{
    Terminal terminal;
    const QString file = terminal.write(
        QStringLiteral("shake.json"),
        poseFile(
            R"({"base": "stand", "keys": [{"name": "start", "joints": {"working_knee": 175}}]})"));
    const Ran ran = draw(terminal, file + QStringLiteral(" --check"));
    CHECK(ran.status == 1);
    CHECK(ran.out.startsWith(QStringLiteral("key 1: ")));
    CHECK(ran.err == QString());
}
