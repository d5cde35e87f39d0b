#include "history/kept_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hipwise {

namespace {

using Answer = NextDay::Answer;

template<typename Kept, std::size_t Count>
using KeptWords = std::array<std::pair<Kept, std::string_view>, Count>;

constexpr KeptWords<SessionKind, 2> kinds{{
    {SessionKind::Routine, "routine"},
    {SessionKind::SingleStep, "step"},
}};

constexpr KeptWords<StartedAs, 3> starts{{
    {StartedAs::Planned, "planned"},
    {StartedAs::Eased, "eased"},
    {StartedAs::Breathing, "breathing"},
}};

constexpr KeptWords<Ending, 5> endings{{
    {Ending::Running, "running"},
    {Ending::Finished, "finished"},
    {Ending::Stopped, "stopped"},
    {Ending::StoppedForPain, "stopped-for-pain"},
    {Ending::Abandoned, "abandoned"},
}};

constexpr KeptWords<Answer, 4> answers{{
    {Answer::AsUsual, "as-usual"},
    {Answer::Settling, "settling"},
    {Answer::Lasting, "lasting"},
    {Answer::RedSign, "red-sign"},
}};

constexpr KeptWords<Effort, 3> efforts{{
    {Effort::Easy, "easy"},
    {Effort::AboutRight, "about-right"},
    {Effort::Hard, "hard"},
}};

constexpr KeptWords<PainPlace, 7> places{{
    {PainPlace::FrontOfHip, "front-of-hip"},
    {PainPlace::OuterHip, "outer-hip"},
    {PainPlace::Buttock, "buttock"},
    {PainPlace::LowBack, "low-back"},
    {PainPlace::ThighOrKnee, "thigh-or-knee"},
    {PainPlace::LowerLegOrFoot, "lower-leg-or-foot"},
    {PainPlace::Elsewhere, "elsewhere"},
}};

constexpr KeptWords<PainKind, 12> painKinds{{
    {PainKind::Dull, "dull"},
    {PainKind::Sharp, "sharp"},
    {PainKind::Nerve, "nerve"},
    {PainKind::Catching, "catching"},
    {PainKind::PopWithPain, "pop-with-pain"},
    {PainKind::PainlessClick, "painless-click"},
    {PainKind::Cramp, "cramp"},
    {PainKind::Dizzy, "dizzy"},
    {PainKind::Chest, "chest"},
    {PainKind::LostBalance, "lost-balance"},
    {PainKind::PregnancySign, "pregnancy-sign"},
    {PainKind::HeldBreath, "held-breath"},
}};

constexpr KeptWords<WayOn, 7> waysOn{{
    {WayOn::GoOn, "go-on"},
    {WayOn::Ease, "ease"},
    {WayOn::Swap, "swap"},
    {WayOn::Skip, "skip"},
    {WayOn::RestOneMinute, "rest-one-minute"},
    {WayOn::ChairRoutine, "chair-routine"},
    {WayOn::Stop, "stop"},
}};

template<typename Words, typename Kept>
std::string_view wordIn(const Words &words, Kept kept)
{
    const auto found =
        std::ranges::find_if(words, [kept](const auto &each) { return each.first == kept; });
    return found == words.end() ? std::string_view() : found->second;
}

template<typename Kept, std::size_t Count>
std::optional<Kept> keptIn(const KeptWords<Kept, Count> &words, std::string_view word)
{
    const auto found =
        std::ranges::find_if(words, [word](const auto &each) { return each.second == word; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

std::string_view keptWord(SessionKind kind)
{
    return wordIn(kinds, kind);
}

std::string_view keptWord(StartedAs startedAs)
{
    return wordIn(starts, startedAs);
}

std::string_view keptWord(Ending ending)
{
    return wordIn(endings, ending);
}

std::string_view keptWord(NextDay::Answer answer)
{
    return wordIn(answers, answer);
}

std::string_view keptWord(Effort effort)
{
    return wordIn(efforts, effort);
}

std::string_view keptWord(PainPlace place)
{
    return wordIn(places, place);
}

std::string_view keptWord(PainKind kind)
{
    return wordIn(painKinds, kind);
}

std::string_view keptWord(WayOn way)
{
    return wordIn(waysOn, way);
}

template<>
std::optional<SessionKind> fromKeptWord(std::string_view word)
{
    return keptIn(kinds, word);
}

template<>
std::optional<StartedAs> fromKeptWord(std::string_view word)
{
    return keptIn(starts, word);
}

template<>
std::optional<Ending> fromKeptWord(std::string_view word)
{
    return keptIn(endings, word);
}

template<>
std::optional<NextDay::Answer> fromKeptWord(std::string_view word)
{
    return keptIn(answers, word);
}

template<>
std::optional<Effort> fromKeptWord(std::string_view word)
{
    return keptIn(efforts, word);
}

template<>
std::optional<PainPlace> fromKeptWord(std::string_view word)
{
    return keptIn(places, word);
}

template<>
std::optional<PainKind> fromKeptWord(std::string_view word)
{
    return keptIn(painKinds, word);
}

template<>
std::optional<WayOn> fromKeptWord(std::string_view word)
{
    return keptIn(waysOn, word);
}

} // namespace hipwise
