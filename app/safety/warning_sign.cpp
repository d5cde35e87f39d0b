#include "safety/warning_sign.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hipwise {

namespace {

constexpr std::array<std::string_view, 6> rulesToSeeSomebody{"ST05", "ST06", "ST07",
                                                             "ST09", "ST10", "ST13"};

RedFlag::Urgency urgencyOf(const WarningSign &sign, const SafetyTables &tables)
{
    const auto flag = std::ranges::find(tables.redFlags, sign.redFlag, &RedFlag::id);
    if (flag != tables.redFlags.end())
        return flag->urgency;
    const auto rule = std::ranges::find(tables.stopRules, sign.rule, &StopRule::id);
    const bool isEmergency =
        rule != tables.stopRules.end() && rule->action == StopRule::Action::Emergency;
    return isEmergency ? RedFlag::Urgency::Emergency : RedFlag::Urgency::Urgent;
}

} // namespace

std::optional<WarningSign> warningSignOf(const std::vector<PainRecord> &said, CalendarDay day)
{
    if (said.empty() || !endsSession(said.back().advice))
        return std::nullopt;
    const PainAdvice &advice = said.back().advice;
    if (advice.redFlag.empty() &&
        std::ranges::find(rulesToSeeSomebody, advice.rule) == rulesToSeeSomebody.end())
        return std::nullopt;
    return WarningSign{day, advice.rule, advice.redFlag};
}

std::optional<WarningSign> mostUrgentSign(const std::vector<RedFlag> &said, CalendarDay day)
{
    const auto worst = std::ranges::min_element(said, {}, &RedFlag::urgency);
    if (worst == said.end() || worst->urgency == RedFlag::Urgency::Postpone)
        return std::nullopt;
    return WarningSign{day, {}, worst->id};
}

WarningSign moreUrgent(const WarningSign &waiting, const WarningSign &said,
                       const SafetyTables &tables)
{
    const bool isMilder = urgencyOf(said, tables) > urgencyOf(waiting, tables);
    WarningSign kept = isMilder ? waiting : said;
    kept.day = std::max(waiting.day, said.day);
    return kept;
}

WarningAdvice adviceOf(const WarningSign &sign, const SafetyTables &tables)
{
    const auto flag = std::ranges::find(tables.redFlags, sign.redFlag, &RedFlag::id);
    if (flag != tables.redFlags.end())
        return {flag->inShort, flag->advice, flag->sources};
    const auto rule = std::ranges::find(tables.stopRules, sign.rule, &StopRule::id);
    if (rule != tables.stopRules.end())
        return {rule->sign, rule->advice, rule->sources};
    return {};
}

CautionFlag asFlag(const WarningSign &sign, const SafetyTables &tables)
{
    const WarningAdvice toDo = adviceOf(sign, tables);
    CautionFlag flag;
    flag.id = warningSignId;
    flag.name = "a warning sign";
    flag.ask = toDo.sign;
    flag.confirm = "Somebody medical has looked at my warning sign, and I may exercise.";
    flag.blocksAll = true;
    flag.advice = toDo.advice + (toDo.advice.empty() ? "" : " ") +
                  "Once somebody medical has looked at it, say so in the questions: then this is "
                  "open again.";
    flag.sources = toDo.sources;
    return flag;
}

} // namespace hipwise
