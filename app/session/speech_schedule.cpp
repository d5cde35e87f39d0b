#include "session/speech_schedule.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace hipwise {

namespace {

/// What is said already, by the time it begins at.
class Schedule
{
public:
    explicit Schedule(const SpeechLength &lengthOf)
        : m_lengthOf(lengthOf)
    {}

    void place(SpeechWish wish)
    {
        for (Wording &wording : wish.wordings) {
            const Milliseconds length = m_lengthOf(wording.text);
            const std::optional<Milliseconds> start =
                firstGap(wish.from, length, std::min(wish.latestStart, wording.until - length));
            if (!start)
                continue;
            m_phrases.emplace(*start, Phrase{*start, length, wording.until, wish.kind, wish.cue,
                                             std::move(wording.text)});
            return;
        }
    }

    std::vector<Phrase> take()
    {
        std::vector<Phrase> phrases;
        phrases.reserve(m_phrases.size());
        for (auto &[start, phrase] : m_phrases)
            phrases.push_back(std::move(phrase));
        return phrases;
    }

private:
    /// The first moment from \a from to \a latest where \a length fits.
    std::optional<Milliseconds> firstGap(Milliseconds from, Milliseconds length,
                                         Milliseconds latest) const
    {
        Milliseconds start = from;
        auto next = m_phrases.lower_bound(from);
        if (next != m_phrases.begin())
            start = std::max(start, std::prev(next)->second.end() + breathBetweenPhrases);
        while (next != m_phrases.end() && next->first < start + length + breathBetweenPhrases) {
            start = std::max(start, next->second.end() + breathBetweenPhrases);
            ++next;
        }
        return start <= latest ? std::optional(start) : std::nullopt;
    }

    const SpeechLength &m_lengthOf;
    std::map<Milliseconds, Phrase> m_phrases;
};

} // namespace

std::vector<Phrase> scheduled(std::vector<SpeechWish> wishes, const SpeechLength &lengthOf)
{
    std::stable_sort(wishes.begin(), wishes.end(), [](const SpeechWish &a, const SpeechWish &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.from < b.from;
    });
    Schedule schedule(lengthOf);
    for (SpeechWish &wish : wishes)
        schedule.place(std::move(wish));
    return schedule.take();
}

} // namespace hipwise
