#include "sheet/caution_words.h"
#include "sheet/leave_out.h"
#include "sheet/personal_sheet.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_examples.h"
#include "sheet/sheet_layout.h"
#include "sheet/sheet_text.h"
#include "sheet/sheet_words.h"
#include "sheet/shipped_sheets.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

namespace {

QString callsOf(const SheetContent &content)
{
    const auto paragraphs = stopInWords(content.stopRules, content.redFlags);
    QString words;
    for (const TextRun &run : paragraphs.at(1))
        words += run.text;
    return words;
}

} // namespace

TEST_CASE("What a step says to the person of a sheet it says once", "[sheet]")
{
    const SheetContent content = examples::adaptedSheet("older-standing", {"balance_falls"});
    const QString words = examples::wordsOf(SheetLayout(content, Paper::A4));
    const QString unsteady = QStringLiteral("Unsteady: stay on the ");
    const auto steps =
        std::ranges::count_if(content.routine.steps, [&unsteady](const PrescribedStep &each) {
            return each.step.cautions.front().text.find(unsteady.toStdString()) == 0;
        });

    REQUIRE(steps > 1);
    CHECK(words.count(examples::packed(unsteady)) == steps);
}

TEST_CASE("A sheet for one person does not talk to others", "[sheet]")
{
    const SheetContent content = examples::adaptedSheet("seed-lying", {"thr_posterior"});
    const SheetLayout sheet(content, Paper::A4);

    CHECK_FALSE(examples::says(sheet, QStringLiteral("weeks pregnant")));
    CHECK_FALSE(examples::says(sheet, QStringLiteral("pelvic girdle")));
    CHECK(examples::says(sheet, QStringLiteral("A click is not the goal.")));
    for (const PrescribedStep &each : personal(content).routine.steps) {
        for (const Caution &caution : each.step.cautions)
            CHECK((caution.action == Caution::Action::Note ||
                   std::ranges::count(caution.flags, "thr_posterior") > 0));
    }
}

TEST_CASE("A sheet for everybody says what only some have to mind", "[sheet]")
{
    for (const SheetContent &content : examples::shippedSheets())
        CHECK(personal(content).routine == content.routine);
}

TEST_CASE("The emergencies of a person stand where all others do", "[sheet]")
{
    const SheetContent content =
        personal(examples::adaptedSheet("seed-lying", {"thr_posterior", "thr_anterior"}));

    CHECK(callsOf(content).count(
              QStringLiteral("a clunk with pain, or a leg that looks shorter or turned")) == 1);
    for (const std::string &change : content.changes)
        CHECK(change.find("clunk") == std::string::npos);
}

TEST_CASE("A sheet asks its person, and not for them", "[sheet]")
{
    const auto first = [](const char *routine, const char *flag) {
        return personal(examples::adaptedSheet(routine, {flag})).changes.front();
    };
    CHECK(first("seed-lying", "thr_posterior") ==
          "Only if your surgical team has said yes to exercise at home.");
    CHECK(first("older-chair", "osteoporosis") ==
          "Only if no spine fracture in the last 12 weeks, or your doctor has said yes.");
    CHECK(first("older-chair", "hypertension_heart") ==
          "Only if a doctor has cleared you to exercise.");
}

TEST_CASE("Seconds are spelt out on a sheet", "[sheet]")
{
    const SheetContent content = personal(examples::adaptedSheet("seed-lying", {"hypermobility"}));
    const bool isSaid = std::ranges::any_of(content.changes, [](const std::string &change) {
        return change.find("Hold 15 seconds at most") == 0;
    });

    CHECK(isSaid);
}

TEST_CASE("No sheet leaves out what is bold for its person, or what their flags ask for", "[sheet]")
{
    const SheetVariant variant = GENERATE(from_range(sheetVariants));
    const std::vector<std::string> flags = GENERATE(values<std::vector<std::string>>(
        {{"balance_falls", "older_65"}, {"thr_posterior", "dizziness_bp"}}));
    for (const SheetContent &given : examples::adaptedSheets(flags)) {
        INFO(given.routine.routine.id << ", " << flags.front() << ", "
                                      << wordOf(variant).toStdString());
        const SheetContent content = personal(given);
        const QStringList shared = sharedCautions(content.routine);
        QStringList texts;
        for (const std::string &change : content.changes)
            texts += QString::fromStdString(change);
        for (const PrescribedStep &each : content.routine.steps)
            texts += weightyCautions(each.step, shared);
        const QString words = examples::wordsOf(SheetLayout(given, {Paper::Letter, variant}));
        for (const QString &text : texts) {
            INFO(text.toStdString());
            CHECK(words.contains(examples::packed(text)));
        }
    }
}

TEST_CASE("A week of any routine says when to stop a step", "[sheet]")
{
    for (const SheetContent &content : examples::shippedSheets()) {
        INFO(content.routine.routine.id);
        const QStringList shared = sharedCautions(content.routine);
        const QString words =
            examples::wordsOf(SheetLayout(content, {Paper::Letter, SheetVariant::Week}));
        for (const PrescribedStep &each : content.routine.steps) {
            for (const QString &caution : weightyCautions(each.step, shared)) {
                INFO(caution.toStdString());
                CHECK(words.contains(examples::packed(caution)));
            }
        }
    }
}

TEST_CASE("Every sheet for everybody says who leaves out which steps", "[sheet]")
{
    SheetContent content = examples::contentOf(5);
    CautionFlag flag;
    flag.name = "kneecap pain";
    flag.id = "kneecap";
    for (const std::size_t i : {0U, 1U, 2U, 4U})
        content.routine.steps[i].step.cautions.push_back(
            {Caution::Action::Avoid, "Kneecap pain: leave this one out.", {flag.id}});
    CautionFlag other = flag;
    other.name = "shin pain";
    content.cautionFlags = {flag, other};

    for (const SheetVariant variant :
         {SheetVariant::Compact, SheetVariant::Cards, SheetVariant::Week}) {
        INFO(wordOf(variant).toStdString());
        CHECK(examples::says(SheetLayout(content, {Paper::A4, variant}),
                             QStringLiteral("kneecap pain; shin pain: 1–3, 5")));
    }
    content.flags = {flag};
    CHECK(leaveOutWords(content).empty());
}

TEST_CASE("Who does nothing before asking is not told numbers of steps", "[sheet]")
{
    SheetContent content = examples::contentOf(2);
    CautionFlag flag;
    flag.name = "recent surgery";
    flag.blocksAll = true;
    content.cautionFlags = {flag};

    const std::vector<LeaveOut> all = leaveOuts(content);
    REQUIRE(all.size() == 1);
    CHECK(all.front().people == QStringLiteral("recent surgery"));
    CHECK(all.front().steps == QStringLiteral("all, before you have asked"));
}
