#include "terminal.h"

#include "catalog/adapted_routine.h"

#include <QBuffer>

using namespace hipwise;

TEST_CASE("The steps listed for a person are those the flag leaves", "[cli][flags]")
{
    const Ran ran = Terminal().run(QStringLiteral("steps --json --flags thr_posterior"));
    CHECK(ran.status == 0);
    CHECK(ran.json().size() == 38);
    const Ran both =
        Terminal().run(QStringLiteral("steps --json --flags thr_posterior,wrist_pain"));
    CHECK(both.json().size() <= 38);
}

TEST_CASE("The steps listed for a person have the doses that the flag allows", "[cli][flags]")
{
    const auto holdIn = [](const QString &command) {
        for (const auto &step : Terminal().run(command).json()) {
            if (step.at("id") == "ly-figure-4")
                return step.at("dose").at("hold_s").get<int>();
        }
        return 0;
    };
    CHECK(holdIn(QStringLiteral("steps --json")) > 15);
    CHECK(holdIn(QStringLiteral("steps --json --flags hypermobility")) == 15);
}

TEST_CASE("Who has never answered the questions is told before the first cue", "[cli][flags]")
{
    Terminal terminal;
    const auto told = [&terminal](const char *options) {
        const QString command = QStringLiteral("play desk-break-3 --speed max ");
        return terminal.run(command + QLatin1String(options)).err;
    };
    CHECK(told("") == QString());
    terminal.setProfile({});
    CHECK(told("").contains(QStringLiteral("safety questions")));
    CHECK(told("--flags wrist_pain").contains(QStringLiteral("safety questions")) == false);
}

TEST_CASE("A routine is shown as it is for a person, with what changed and why", "[cli][flags]")
{
    const Ran ran = Terminal().run(QStringLiteral("show seed-lying --flags thr_posterior"));
    CHECK(ran.status == 0);
    const QString text = ran.out.simplified();
    CHECK(text.contains(QStringLiteral("Adapted for: hip replacement, back approach")));
    CHECK(text.contains(QStringLiteral("Heel slide, in the place of Single knee to chest.")));
    CHECK_FALSE(text.contains(QStringLiteral("Single knee to chest (lying")));
    for (const QString &line : ran.lines())
        CHECK((line.size() <= 80 || !line.trimmed().contains(u' ')));
}

TEST_CASE("JSON says what changed, and has the steps that are left", "[cli][flags]")
{
    const auto json =
        Terminal().run(QStringLiteral("show seed-lying --json --flags thr_posterior")).json();
    const auto &changes = json.at("changes");
    REQUIRE(!changes.empty());
    CHECK(changes.at(0).at("change") == "replaced");
    CHECK(changes.at(0).at("from") == "seed-knee-to-chest-lying");
    CHECK(changes.at(0).at("to") == "ly-heel-slide");
    CHECK(changes.at(0).at("flags") == nlohmann::json{"thr_posterior"});
    for (const auto &step : json.at("steps"))
        CHECK(step.at("id") != "seed-knee-to-chest-lying");
}

TEST_CASE("A session in the terminal is the adapted one", "[cli][flags]")
{
    const QString all = Terminal().run(QStringLiteral("play seed-lying --speed max")).out;
    const Ran ran =
        Terminal().run(QStringLiteral("play seed-lying --speed max --flags thr_posterior"));
    CHECK(all.contains(QStringLiteral("Single knee to chest")));
    CHECK_FALSE(ran.out.contains(QStringLiteral("Single knee to chest")));
    CHECK(ran.out.contains(QStringLiteral("Heel slide")));
    CHECK(ran.err.contains(QStringLiteral("Adapted for")));
}

TEST_CASE("What was said in the window counts in the terminal, too", "[cli][flags]")
{
    Terminal terminal;
    Profile profile;
    profile.flags = {"thr_posterior"};
    terminal.setProfile(profile);
    const Ran unsure = terminal.run(QStringLiteral("play seed-lying --speed max"));
    CHECK(unsure.status == 1); // nobody has agreed yet
    CHECK(unsure.out == QString());

    profile.confirmed = profile.flags;
    terminal.setProfile(profile);
    const Ran ran = terminal.run(QStringLiteral("play seed-lying --speed max"));
    CHECK(ran.out.contains(QStringLiteral("Heel slide")));
    CHECK_FALSE(ran.out.contains(QStringLiteral("Single knee to chest")));
    CHECK(terminal.run(QStringLiteral("play seed-lying --speed max --flags none"))
              .out.contains(QStringLiteral("Single knee to chest")));
}

TEST_CASE("What was said in the window counts for what is shown, too", "[cli][flags]")
{
    Terminal terminal;
    Profile profile;
    profile.flags = {"thr_posterior"};
    profile.confirmed = profile.flags;
    terminal.setProfile(profile);
    const Ran ran = terminal.run(QStringLiteral("show seed-lying"));
    CHECK(ran.status == 0);
    CHECK(ran.out == terminal.run(QStringLiteral("show seed-lying --flags thr_posterior")).out);
    CHECK(ran.err == QStringLiteral("hipwise: By the answers in the window, for: hip replacement, "
                                    "back approach. With --flags none it comes as it is.\n"));

    const Ran asItIs = terminal.run(QStringLiteral("show seed-lying --flags none"));
    CHECK(asItIs.err == QString());
    terminal.setProfile({});
    CHECK(terminal.run(QStringLiteral("show seed-lying")).out == asItIs.out);
    CHECK(terminal.run(QStringLiteral("show seed-lying")).err == QString());
}

TEST_CASE("The steps and the list stay the catalogue", "[cli][flags]")
{
    for (const QString &command : {QStringLiteral("steps"), QStringLiteral("list")}) {
        Terminal terminal;
        const Ran before = terminal.run(command);
        Profile profile;
        profile.flags = {"pregnancy_16w"};
        terminal.setProfile(profile);
        const Ran ran = terminal.run(command);
        CHECK(ran.out == before.out);
        CHECK(ran.err == before.err);
    }
}

TEST_CASE("After a warning sign nothing is played before somebody has looked at it", "[cli][flags]")
{
    Terminal terminal;
    Profile profile;
    profile.sign = WarningSign{CalendarDay(std::chrono::days(20'000)), "ST07", {}};
    terminal.setProfile(profile);
    for (const QString &command : {QStringLiteral("play seed-lying --speed max"),
                                   QStringLiteral("play seed-lying --speed max --flags glaucoma"),
                                   QStringLiteral("sheet seed-lying -o x.pdf")}) {
        const Ran ran = terminal.run(command);
        CHECK(ran.status == 1);
        CHECK(ran.out == QString());
        CHECK(ran.err.count(u'\n') == 1);
        CHECK(ran.err.startsWith(QStringLiteral("hipwise: a warning sign: "
                                                "Stop, and get medical advice today.")));
    }
    CHECK(terminal.run(QStringLiteral("play seed-lying --speed max --flags none")).status == 0);
    CHECK(terminal.run(QStringLiteral("show seed-lying")).status == 0);
}

TEST_CASE("What is adapted stands before the first cue", "[cli][flags]")
{
    // Both go to one screen, as in a terminal, and neither is written out at the end alone.
    QByteArray screen;
    QBuffer device(&screen);
    REQUIRE(device.open(QIODevice::WriteOnly));
    FakeClock clock;
    CommandLine commands({.userFolder = {},
                          .clock = clock,
                          .sleep = [&clock](Milliseconds time) { clock.advance(time); },
                          .today = QDate(2026, 11, 23),
                          .version = QStringLiteral("1.2.3")});
    {
        QTextStream out(&device);
        QTextStream err(&device);
        REQUIRE(commands.run({QStringLiteral("play"), QStringLiteral("bed-only"),
                              QStringLiteral("--speed"), QStringLiteral("1000"),
                              QStringLiteral("--flags"), QStringLiteral("thr_posterior")},
                             out, err) == 0);
    }
    const qsizetype firstCue = screen.indexOf("get-ready");
    REQUIRE(firstCue > 0);
    CHECK(screen.indexOf("Adapted for: hip replacement") < firstCue);
    CHECK(screen.indexOf("Only if: My surgical team has said yes") < firstCue);
    CHECK(screen.contains("Only if: My surgical team has said yes"));
}

TEST_CASE("Where too little is left nothing is played, and others are named", "[cli][flags]")
{
    const Ran ran =
        Terminal().run(QStringLiteral("play front-of-hip-bed --speed max --flags pregnancy_16w"));
    CHECK(ran.status == 1);
    CHECK(ran.out == QString());
    CHECK(ran.err.startsWith(QStringLiteral("hipwise: Too little of \"front-of-hip-bed\" is left "
                                            "for: pregnancy, 16 weeks or more. Better: ")));
}

TEST_CASE("Before a team has said yes, the terminal says whom to ask", "[cli][flags]")
{
    const Ran ran = Terminal().run(QStringLiteral("show bed-only --flags hip_surgery_other"));
    CHECK(ran.status == 1);
    CHECK(ran.out == QString());
    CHECK(ran.err.contains(QStringLiteral("Do not start until your surgical team agrees.")));
}

TEST_CASE("An unknown flag is refused with those that are near", "[cli][flags]")
{
    for (const QString &command : {QStringLiteral("steps"), QStringLiteral("show seed-lying"),
                                   QStringLiteral("play seed-lying --speed max"),
                                   QStringLiteral("sheet seed-lying -o x.pdf")}) {
        const Ran ran = Terminal().run(command + QStringLiteral(" --flags thr_anteriour"));
        CHECK(ran.status == 2);
        CHECK(ran.out == QString());
        CHECK(ran.err.contains(QStringLiteral("There is no caution flag \"thr_anteriour\". Did you "
                                              "mean thr_anterior")));
    }
}

TEST_CASE("The flags are listed with what they ask", "[cli][flags]")
{
    const Ran ran = Terminal().run(QStringLiteral("flags"));
    CHECK(ran.status == 0);
    CHECK(ran.out.contains(QStringLiteral("pregnancy_16w")));
    CHECK(Terminal().run(QStringLiteral("flags --json")).json().size() ==
          Catalog::shipped().safety().flags.size());
}
