#include "ui/screening/screening_questions.h"

#include "safety/warning_sign.h"
#include "ui/style/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace hipwise {

namespace {

using FlagTopic = CautionFlag::Topic;
using SignTopic = RedFlag::Topic;

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::ScreeningPage", text);
}

ScreeningQuestion signQuestion(const std::vector<RedFlag> &signs, SignTopic topic,
                               const char *title)
{
    ScreeningQuestion question;
    question.title = translated(title);
    question.hint = translated("Choose every line that is true for you.");
    question.why = translated("These can be signs that you need a person before a stretch. They "
                              "are rare, and worth a minute.");
    question.asksRedFlags = true;
    for (const RedFlag &sign : signs) {
        if (sign.topic == topic)
            question.lines.push_back({sign.id, toQString(sign.inShort), toQString(sign.sign)});
    }
    return question;
}

QString capitalised(const std::string &text)
{
    QString words = toQString(text);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

ScreeningQuestion flagQuestion(const std::vector<CautionFlag> &flags,
                               std::initializer_list<FlagTopic> topics, const char *title,
                               const char *why)
{
    ScreeningQuestion question;
    question.title = translated(title);
    question.hint = translated("Hipwise leaves out or eases what does not suit you.");
    question.why = translated(why);
    for (const FlagTopic topic : topics) {
        for (const CautionFlag &flag : flags) {
            if (flag.topic == topic)
                question.lines.push_back({flag.id,
                                          capitalised(flag.says.empty() ? flag.name : flag.says),
                                          toQString(flag.ask)});
        }
    }
    return question;
}

} // namespace

std::vector<ScreeningQuestion> screeningQuestions(const SafetyTables &tables)
{
    std::vector<ScreeningQuestion> questions{
        signQuestion(
            tables.redFlags, SignTopic::First,
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage", "Is any of this new, or getting worse?")),
        signQuestion(tables.redFlags, SignTopic::Then,
                     QT_TRANSLATE_NOOP("hipwise::ScreeningPage", "Or any of these?")),
        signQuestion(tables.redFlags, SignTopic::Today,
                     QT_TRANSLATE_NOOP("hipwise::ScreeningPage", "And is any of this true?")),
        flagQuestion(
            tables.flags, {FlagTopic::Pain},
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage", "Does something hurt now and then?"),
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage",
                              "A step that helps one person can bother another. With this we "
                              "choose the steps that suit you.")),
        flagQuestion(
            tables.flags, {FlagTopic::Surgery, FlagTopic::Health},
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage", "Surgery and health"),
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage",
                              "Some steps need a shorter hold or a smaller range. With another "
                              "long-term condition or regular medicines, check with a clinician "
                              "first, or fill in the PAR-Q+ at eparmedx.com.")),
        flagQuestion(
            tables.flags, {FlagTopic::Pregnancy, FlagTopic::Moving},
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage", "Pregnancy, and moving about"),
            QT_TRANSLATE_NOOP("hipwise::ScreeningPage",
                              "There are routines for the chair, the bed and standing. With this "
                              "we know which ones."))};
    std::erase_if(questions, [](const ScreeningQuestion &each) { return each.lines.empty(); });
    return questions;
}

ScreeningQuestion confirmingQuestion(const std::vector<CautionFlag> &flags)
{
    ScreeningQuestion question;
    question.title = translated("Has somebody said yes?");
    question.hint = translated("Choose every line that is true. Without it, ask first.");
    question.why =
        translated("Your team knows you, and rules differ between them. A short question "
                   "to them is worth it.");
    for (const CautionFlag &flag : flags) {
        const bool isSign = flag.id == warningSignId && !flag.ask.empty();
        const QString statement = toQString(flag.confirm);
        const bool isAsked = std::ranges::find(question.lines, statement,
                                               &ScreeningLine::statement) != question.lines.end();
        if (!statement.isEmpty() && !isAsked)
            question.lines.push_back(
                {flag.id, statement, isSign ? toQString(flag.ask) : capitalised(flag.name)});
    }
    if (question.lines.size() == 1 && question.lines.front().id == warningSignId) {
        question.title = translated("Has somebody looked at it?");
        question.why = translated("A warning sign needs somebody medical first. Until then the "
                                  "routines stay closed, for your safety.");
    }
    return question;
}

std::set<std::string> confirmedBy(const std::vector<std::string> &ticked,
                                  const std::vector<CautionFlag> &flags)
{
    std::set<std::string> confirmed;
    for (const CautionFlag &said : withIds(flags, ticked)) {
        for (const CautionFlag &flag : flags) {
            if (flag.confirm == said.confirm)
                confirmed.insert(flag.id);
        }
    }
    return confirmed;
}

} // namespace hipwise
