#include "sheet/sheet_examples.h"

namespace hipwise::examples {

using namespace std::chrono_literals;

namespace {

EquipmentNeed need(std::vector<Equipment> anyOf, bool optional, std::string use)
{
    EquipmentNeed need;
    need.anyOf = std::move(anyOf);
    need.optional = optional;
    need.use = std::move(use);
    return need;
}

Caution caution(Caution::Action action, std::string text)
{
    Caution caution;
    caution.action = action;
    caution.text = std::move(text);
    return caution;
}

StopRule rule(StopRule::Action action, std::string sign)
{
    StopRule rule;
    rule.action = action;
    rule.sign = std::move(sign);
    return rule;
}

RedFlag flag(RedFlag::Topic topic, RedFlag::Urgency urgency, std::string sign)
{
    RedFlag flag;
    flag.topic = topic;
    flag.urgency = urgency;
    flag.inShort = std::move(sign);
    return flag;
}

Source source(std::string author, std::string title)
{
    Source source;
    source.author = std::move(author);
    source.title = std::move(title);
    return source;
}

} // namespace

PrescribedStep kneeToChest()
{
    PrescribedStep prescribed;
    Step &step = prescribed.step;
    step.id = "knee-to-chest";
    step.name = "Single knee to chest";
    step.position = Position::Lying;
    step.support = Support::Mat;
    step.equipment = {need({Equipment::Mat, Equipment::Bed}, false, ""),
                      need({Equipment::Towel}, true, "behind the thigh")};
    step.laterality = Laterality::Unilateral;
    step.feel = "buttock, low back";
    step.setup = "Lie on your back, both knees bent.";
    step.cues = {"Hold your {side} knee with your {other} hand.",
                 "Guide it toward the armpit. Stop at a mild stretch."};
    step.breathing = "Breathe out as the knee comes in.";
    step.cautions = {caution(Caution::Action::Avoid, "New hip: leave this one out."),
                     caution(Caution::Action::Note, "No pulling, no bouncing."),
                     caution(Caution::Action::Adapt, "Hip pinches: half-way only.")};
    prescribed.dose.hold = 20s;
    prescribed.dose.repetitions = 3;
    prescribed.dose.rest = 10s;
    prescribed.note = "Start with the stiff side.";
    return prescribed;
}

PrescribedStep heelRaise()
{
    PrescribedStep prescribed;
    Step &step = prescribed.step;
    step.id = "heel-raise";
    step.name = "Heel raise";
    step.position = Position::Standing;
    step.support = Support::Counter;
    step.laterality = Laterality::Bilateral;
    step.setup = "Stand tall at a kitchen counter.";
    step.cues = {"Rise onto your toes.", "Lower slowly."};
    prescribed.dose.tempo = 4s;
    prescribed.dose.repetitions = 8;
    return prescribed;
}

SheetContent content()
{
    using Action = StopRule::Action;
    SheetContent content;
    Routine &routine = content.routine.routine;
    routine.id = "morning-hips";
    routine.title = "Morning hips";
    routine.goal = "Wakes up a stiff hip.";
    routine.audience = "adults with everyday stiffness";
    routine.frequency = "once a day, or 2–3 days a week";
    routine.note = "Sit for 15 seconds before you stand up.";
    content.routine.steps = {kneeToChest(), heelRaise()};
    content.length = 6min;
    content.sources = {source("NHS", "Lower back exercises"), source("AAOS", "Hip conditioning")};
    content.stopRules = {rule(Action::GoOn, "A click without pain."), rule(Action::Ease, "Cramp."),
                         rule(Action::StopStep, "Sharp or pinching pain."),
                         rule(Action::StopSession, "Numbness or tingling."),
                         rule(Action::Emergency, "Chest pain, or a racing heart.")};
    using Topic = RedFlag::Topic;
    using Urgency = RedFlag::Urgency;
    content.redFlags = {
        flag(Topic::First, Urgency::Emergency, "Numbness between the legs"),
        flag(Topic::First, Urgency::Emergency, "Chest pain, fainting, or breathlessness"),
        flag(Topic::First, Urgency::Urgent, "A hot joint"),
        flag(Topic::Then, Urgency::Emergency, "After hip surgery: a clunk")};
    content.date = QDate(2026, 11, 23);
    return content;
}

SheetContent contentOf(int count)
{
    SheetContent content = examples::content();
    content.routine.steps.clear();
    for (int i = 0; i < count; ++i) {
        PrescribedStep step = i % 2 == 0 ? kneeToChest() : heelRaise();
        step.step.name += " no. " + std::to_string(i + 1);
        content.routine.steps.push_back(step);
    }
    return content;
}

std::string text(const std::string &sentence, std::size_t length)
{
    std::string text;
    while (text.size() < length)
        text += sentence + " ";
    text.resize(length);
    return text;
}

} // namespace hipwise::examples
