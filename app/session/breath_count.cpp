#include "session/breath_count.h"

#include "session/breath.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace hipwise {

namespace {

using std::chrono::seconds;

constexpr std::array words{"", "two", "three", "four", "five", "six"};
/// Before the end of a hold, where its last seconds are counted.
constexpr Milliseconds countDown{3'000};
/// Later than this after its second, a number is wrong.
constexpr Milliseconds onTheBeat{100};

bool isBeginning(const Phrase &phrase)
{
    return phrase.text == "In" || phrase.text == "Out";
}

void addCount(std::vector<SpeechWish> &wishes, const std::string &first, Milliseconds start,
              Milliseconds length)
{
    for (std::size_t number = 0; seconds(number) < length; ++number) {
        const Milliseconds at = start + seconds(number);
        wishes.push_back({CueKind::Breath,
                          at,
                          SpeechRank::Breath,
                          at,
                          at + onTheBeat,
                          {{number == 0 ? first : words.at(number), at + seconds(1)}}});
    }
}

} // namespace

bool hasBreath(const Phase &phase, const Step &step)
{
    return phase.kind == PhaseKind::Hold && phase.duration >= oneBreath &&
           step.kind != StepKind::Dynamic;
}

std::vector<SpeechWish> breathWishes(const ResolvedRoutine &routine, const Timeline &timeline)
{
    std::vector<SpeechWish> wishes;
    for (const Phase &phase : timeline.phases()) {
        if (!hasBreath(phase, routine.steps[phase.step].step))
            continue;
        const Milliseconds end = phase.end() - countDown;
        for (Milliseconds at = phase.start; at + breathIn <= end; at += oneBreath) {
            addCount(wishes, "In", at, breathIn);
            if (at + oneBreath <= end)
                addCount(wishes, "Out", at + breathIn, breathOut);
        }
    }
    return wishes;
}

void leaveOutBrokenBreaths(std::vector<Phrase> &phrases)
{
    std::optional<Milliseconds> last;
    std::erase_if(phrases, [&last](const Phrase &phrase) {
        if (phrase.kind != CueKind::Breath)
            return false;
        if (!isBeginning(phrase) && last != phrase.cue - seconds(1))
            return true;
        last = phrase.cue;
        return false;
    });
}

} // namespace hipwise
