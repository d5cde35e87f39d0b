#include "ui/every_page.h"

#include "ui/checkin/check_in_page.h"
#include "ui/exchange/bring_in_page.h"
#include "ui/library/library_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/player/player_view.h"
#include "ui/player/session_player.h"
#include "ui/safety/advice_view.h"
#include "ui/screening/screening_page.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace hipwise {

namespace {

using Look = std::function<void(const QString &page)>;

/// One of every kind of phase there is.
std::vector<Milliseconds> momentsOf(const Timeline &timeline)
{
    std::vector<Milliseconds> moments;
    std::vector<std::pair<PhaseKind, std::size_t>> met;
    for (const Phase &phase : timeline.phases()) {
        const std::pair kind(phase.kind, phase.step);
        if (std::find(met.begin(), met.end(), kind) != met.end())
            continue;
        met.push_back(kind);
        moments.push_back(phase.start + Milliseconds(1));
    }
    return moments;
}

/// A session of our own in the window's player: the window keeps its own to itself.
void visitSession(OpenWindow &open, const CatalogRoutine &routine, const Look &look,
                  const Pacing &pacing = {})
{
    open.window.startRoutine(routine);
    PlayerPage &page = *open.window.findChild<PlayerPage *>();
    FakeClock clock;
    SessionPlayer player(routine.content, pacing, clock);
    player.start();
    page.setPlayer(&player);
    Milliseconds before{0};
    for (const Milliseconds moment : momentsOf(player.session().timeline())) {
        clock.advance(moment - before);
        before = moment;
        player.refresh();
        settle();
        const Phase &phase = player.session().phase();
        const QString name = QStringLiteral("%1 %2 %3")
                                 .arg(QString::fromStdString(routine.content.routine.id))
                                 .arg(phase.step + 1)
                                 .arg(QString::fromUtf8(wordFor(phase.kind).data()));
        look(name);
        if (phase.kind == PhaseKind::Move) {
            press(open.window, Qt::Key_L);
            look(name + QStringLiteral(" far"));
            press(open.window, Qt::Key_L);
        }
        if (phase.kind == PhaseKind::Hold || phase.kind == PhaseKind::Prepare) {
            player.pause();
            settle();
            look(name + QStringLiteral(" paused"));
            player.resume();
            clock.advance(Session::leadIn);
            player.refresh();
        }
    }
    page.setPlayer(nullptr);
}

/// Every question of Something hurts, and the longest of the answers.
void visitHurts(OpenWindow &open, const Look &look)
{
    const std::vector<QString> ways{
        QStringLiteral("4"),    QStringLiteral("41"), QStringLiteral("414"), QStringLiteral("4142"),
        QStringLiteral("4141"), QStringLiteral("43"), QStringLiteral("431"), QStringLiteral("432"),
        QStringLiteral("4322"), QStringLiteral("8"),  QStringLiteral("82"),  QStringLiteral("9"),
        QStringLiteral("91")};
    for (const QString &keys : ways) {
        type(open.window, keys);
        look(QStringLiteral("something hurts ") + keys);
        for (qsizetype i = 0; i < keys.size(); ++i)
            press(open.window, Qt::Key_Escape);
    }
    type(open.window, QStringLiteral("4181"));
    look(QStringLiteral("resting"));
    for (int i = 0; i < 4; ++i)
        press(open.window, Qt::Key_Escape);
}

/// The first shipped routine with the step whose \a text is the longest of all.
const CatalogRoutine *withLongest(const std::function<std::string(const Step &)> &text)
{
    const CatalogRoutine *found = nullptr;
    std::size_t longest = 0;
    for (const CatalogRoutine &routine : shipped().routines()) {
        for (const PrescribedStep &each : routine.content.steps) {
            const std::size_t length = text(each.step).size();
            if (!found || length > longest) {
                found = &routine;
                longest = length;
            }
        }
    }
    return found;
}

/// What all routines together can do to a page: the longest texts, each position, chair and floor.
std::set<const CatalogRoutine *> tellingRoutines()
{
    const auto longestCue = [](const Step &step) {
        return *std::ranges::max_element(step.cues, {}, &std::string::size);
    };
    const auto caution = [](const Step &step) {
        return step.cautions.empty() ? std::string() : step.cautions.front().text;
    };
    return {withLongest([](const Step &step) { return step.name; }),
            withLongest([](const Step &step) { return step.setup; }),
            withLongest([](const Step &step) { return step.breathing; }),
            withLongest([](const Step &step) { return step.feel; }),
            withLongest(longestCue),
            withLongest(caution),
            shipped().routine("seed-standing"),
            shipped().routine("desk-break-3")};
}

} // namespace

void visitLibrary(OpenWindow &open, const Look &look)
{
    look(QStringLiteral("library"));
    auto &page = *open.window.findChild<LibraryPage *>();
    page.setResume(QStringLiteral("You were in A morning routine of your own with a long name, "
                                  "113:12 of 129:40, yesterday at 10:05 PM."));
    settle();
    look(QStringLiteral("library with a session to resume"));
    page.setHistoryNotice(QString::fromStdString(
        sentenceFor({HistoryTrouble::Kind::SetAside, "history.damaged-2026-11-23-2.sqlite"})));
    settle();
    look(QStringLiteral("library with a notice of the history"));
    page.setResume({});
    page.setHistoryNotice({});
    settle();
    seen<QLineEdit>(open.window, "search").setText(QStringLiteral("zeppelin"));
    settle();
    look(QStringLiteral("library with nothing found"));
    click(seen(open.window, "showAllButton"));
    click(seen(open.window, "filtersButton"));
    seen<QAbstractButton>(open.window, "filterNoFloor").click();
    settle();
    look(QStringLiteral("library with all filters"));
    seen<QAbstractButton>(open.window, "filterNoFloor").click();
    click(seen(open.window, "filtersButton"));
    seen<QLineEdit>(open.window, "search").setText(QStringLiteral("sciatica"));
    settle();
    look(QStringLiteral("library with a caution"));
    seen<QLineEdit>(open.window, "search").clear();
    click(seen(open.window, "stepsChip"));
    look(QStringLiteral("library of steps"));
    open.openCard(0);
    look(QStringLiteral("step"));
    click(seen(open.window, "backButton"));
    click(seen(open.window, "routinesChip"));
}

void visitBringIn(OpenWindow &open, const Look &look)
{
    click(seen(open.window, "plusItem"));
    look(QStringLiteral("bring in"));
    auto &page = *open.window.findChild<BringInPage *>();
    page.setOutcome(
        {QStringLiteral("No code of a routine was found in the picture. Try one that is "
                        "sharp and shows all of the code."),
         {}});
    settle();
    look(QStringLiteral("bring in, not found"));
    page.setOutcome(
        {QStringLiteral("“Lower back and hip release for the morning” is in the library "
                        "now, as lower-back-2: another routine is lower-back."),
         QStringLiteral("desk-break-3")});
    page.setInLibrary(true);
    settle();
    look(QStringLiteral("bring in, done"));
    click(seen(open.window, "backButton"));
}

void visitLearn(OpenWindow &open, const Look &look)
{
    click(seen(open.window, "bookItem"));
    look(QStringLiteral("learn"));
    for (const LearnTopic &topic : shipped().topics()) {
        const std::string name = "topic-" + topic.id;
        seen<QAbstractButton>(open.window, name.c_str()).click();
        settle();
        look(QString::fromStdString(topic.id));
        open.window.findChild<QAbstractButton *>(QStringLiteral("sourceToggle"))->click();
        settle();
        look(QString::fromStdString(topic.id) + QStringLiteral(" with sources"));
        click(seen(open.window, "backButton"));
    }
    click(seen(open.window, "gridItem"));
}

void visitProgrammes(OpenWindow &open, const Look &look)
{
    click(seen(open.window, "programmesChip"));
    look(QStringLiteral("library of programmes"));
    for (const char *id : {"programme-strength-and-movement", "programme-beginner-four-weeks"}) {
        seen<QAbstractButton>(open.window, id).click();
        settle();
        look(QString::fromLatin1(id));
        seen<QAbstractButton>(open.window, "beginButton").click();
        settle();
        look(QString::fromLatin1(id) + QStringLiteral(" begun"));
        click(seen(open.window, "backButton"));
    }
    look(QStringLiteral("library with two plans"));
    click(seen(open.window, "routinesChip"));
    look(QStringLiteral("routines with two plans"));
}

void visitPlayer(OpenWindow &open, const Look &look)
{
    for (const CatalogRoutine *routine : tellingRoutines())
        visitSession(open, *routine, look);
    Pacing patient;
    patient.waitsForDone = true;
    visitSession(open, *shipped().routine("seed-standing"), look, patient);

    open.window.startRoutine(shipped().routines().front());
    press(open.window, Qt::Key_H);
    look(QStringLiteral("something hurts"));
    visitHurts(open, look);
    seen<QAbstractButton>(open.window, "passedButton").click();
    settle();
    click(seen(open.window, "leaveButton"));
    look(QStringLiteral("leave"));
}

namespace {

void passCheckIn(OpenWindow &open)
{
    REQUIRE(shows<CheckInPage>(open.window));
    click(seen(open.window, "pain0"));
    while (shows<CheckInPage>(open.window)) // in a small window the rest is looked at first
        click(seen(open.window, "goButton"));
}

/// All pages of the questions, then the advice that a sign leads to.
void visitQuestions(OpenWindow &open, const Look &look)
{
    click(seen(open.window, "shieldItem"));
    for (int page = 1; shows<ScreeningPage>(open.window); ++page) {
        look(QStringLiteral("questions %1").arg(page));
        click(seen(open.window, "noneButton"));
    }
    click(seen(open.window, "shieldItem"));
    seen<QAbstractButton>(open.window, "RF01").click();
    seen<QAbstractButton>(open.window, "RF04").click();
    while (!shows<AdviceView>(open.window)) // in a small window the rest is looked at first
        click(seen(open.window, "noneButton"));
    settle();
    look(QStringLiteral("advice"));
    click(seen(open.window, "noneButton"));
    // The sign asks again, and has to be looked at; then through once more, to the check-in.
    open.startRoutine("seed-lying");
    while (shows<ScreeningPage>(open.window))
        click(seen(open.window, "noneButton"));
    look(QStringLiteral("routine that waits for a look"));
    seen<QAbstractButton>(open.window, "answersLink").click();
    settle();
    while (shows<ScreeningPage>(open.window)) {
        for (auto *row :
             open.window.findChildren<QAbstractButton *>(QStringLiteral("warning_sign"))) {
            if (row->isVisible() && !row->isChecked())
                row->click();
        }
        click(seen(open.window, "noneButton"));
    }
    if (!shows<CheckInPage>(open.window))
        open.startRoutine("seed-lying");
    settle();
    look(QStringLiteral("check-in"));
    click(seen(open.window, "pain4"));
    look(QStringLiteral("check-in with pain"));
    passCheckIn(open);
    click(seen(open.window, "leaveButton"));
    click(seen(open.window, "leaveForGoodButton"));
    click(seen(open.window, "closeButton"));
}

} // namespace

void visitOthers(OpenWindow &open, const Look &look)
{
    open.openCard(0);
    look(QStringLiteral("routine"));
    seen<QAbstractButton>(open.window, "step3").click();
    settle();
    look(QStringLiteral("routine with a step open"));
    click(seen(open.window, "backButton"));
    visitQuestions(open, look);
    click(seen(open.window, "settingsItem"));
    look(QStringLiteral("settings"));
    seen<QAbstractButton>(open.window, "reminder-20").click();
    settle();
    look(QStringLiteral("settings with reminders"));
    seen<QAbstractButton>(open.window, "reminder-none").click();
    open.window.startRoutine(shipped().routines().front());
    press(open.window, Qt::Key_H);
    seen<QAbstractButton>(open.window, "hurtsEndButton").click();
    settle();
    look(QStringLiteral("summary"));
    open.window.startRoutine(shipped().routines().front());
    passCheckIn(open); // something hurt
    press(open.window, Qt::Key_H);
    type(open.window, QStringLiteral("82"));
    seen<QAbstractButton>(open.window, "waySkip").click();
    settle();
    press(open.window, Qt::Key_H);
    type(open.window, QStringLiteral("82"));
    seen<QAbstractButton>(open.window, "wayChair").click();
    settle();
    look(QStringLiteral("summary with what was noticed"));
}

void visitNextDay(OpenWindow &open, const Look &look)
{
    SessionRecord record;
    record.routineId = "seed-lying";
    record.title = shipped().routine("seed-lying")->content.routine.title;
    record.started = momentOf(open.wallClock);
    record.steps = {{"ly-breathing", "Belly breathing", {{std::nullopt, 1, 1}}}};
    const auto id = open.history.begin(record, {}, {});
    REQUIRE(id);
    open.history.noteEnd(id.value(), Ending::Finished);
    open.wallClock.advance(1);
    for (const char *answer : {"nextDay1", "nextDay2", "nextDay3", "nextDay4"}) {
        open.history.noteNextDay(id.value(), {NextDay::Answer::Settling, {}});
        open.startRoutine("seed-lying");
        look(QStringLiteral("next day"));
        seen<QAbstractButton>(open.window, answer).click();
        settle();
        look(QStringLiteral("next day, ") + QString::fromLatin1(answer));
        seen<QAbstractButton>(open.window, "whyLink").click();
        settle();
        look(QStringLiteral("next day, sources"));
        click(seen(open.window, "goOnButton"));
        if (shows<CheckInPage>(open.window) || shows<ScreeningPage>(open.window))
            click(seen(open.window, "notNowButton"));
        else
            look(QStringLiteral("routine after it"));
        click(seen(open.window, "gridItem"));
    }
}

} // namespace hipwise
