#include "session/narration_reader.h"

#include "session/shorter_wordings.h"

#include <algorithm>

namespace hipwise {

namespace {

/// The side matters more than that it comes next.
std::vector<std::string> wordingsAgain(const Phrase &phrase)
{
    const std::size_t lead = phrase.text.find(": ");
    if (phrase.kind != CueKind::GetReady || lead == std::string::npos)
        return shorterWordings(phrase.text);
    std::vector<std::string> texts = shorterWordings(phrase.text.substr(lead + 2));
    texts.insert(texts.begin(), phrase.text);
    return texts;
}

} // namespace

void NarrationReader::jumpTo(Milliseconds now)
{
    m_from = now;
    m_read.clear();
}

std::optional<Phrase> NarrationReader::next(Milliseconds now, bool isSpeaking)
{
    for (const Phrase &phrase : m_phrases) {
        if (phrase.at > now)
            break;
        const Milliseconds late = now - phrase.at;
        const bool isCount = phrase.kind == CueKind::Count || phrase.kind == CueKind::Breath;
        if (phrase.at < m_from || late > (isCount ? patienceWithCounts : patience) ||
            m_read.contains({phrase.cue, phrase.kind}))
            continue;
        if (isSpeaking)
            return std::nullopt;
        m_read.insert({phrase.cue, phrase.kind});
        // In a moment's delay the voice has said it; in more, it would run into the change.
        if (now + phrase.length > phrase.until + patienceWithCounts)
            continue;
        return phrase;
    }
    return std::nullopt;
}

std::optional<Phrase> NarrationReader::again(const Phrase &phrase, Milliseconds now,
                                             const SpeechLength &lengthOf) const
{
    const bool isOfItsMoment = phrase.kind == CueKind::Count ||
                               phrase.kind == CueKind::Repetition || phrase.kind == CueKind::Half ||
                               phrase.kind == CueKind::Breath;
    if (isOfItsMoment)
        return std::nullopt;
    const auto next = std::ranges::find_if(
        m_phrases, [&](const Phrase &each) { return each.at > now && each.cue != phrase.cue; });
    const Milliseconds free = next == m_phrases.end()
                                  ? phrase.until
                                  : std::min(phrase.until, next->at - breathBetweenPhrases);
    for (std::string &text : wordingsAgain(phrase)) {
        const Milliseconds length = lengthOf(text);
        if (now + length <= free)
            return Phrase{now, length, phrase.until, phrase.kind, phrase.cue, std::move(text)};
    }
    return std::nullopt;
}

std::vector<std::string> NarrationReader::ahead(Milliseconds now, std::size_t count) const
{
    std::vector<std::string> texts;
    for (const Phrase &phrase : after(now - patience)) {
        if (texts.size() == count)
            break;
        texts.push_back(phrase.text);
    }
    return texts;
}

std::vector<Phrase> NarrationReader::after(Milliseconds now) const
{
    const auto first = std::ranges::upper_bound(m_phrases, now, {}, &Phrase::at);
    return {first, m_phrases.end()};
}

} // namespace hipwise
