#include "ui/player/narrator.h"

#include "audio/voice.h"
#include "session/narration.h"
#include "ui/player/session_player.h"
#include "ui/style/words.h"

#include <chrono>
#include <utility>

namespace hipwise {

namespace {

/// How many phrases the voice is told beforehand: a minute or two of a session.
constexpr std::size_t expected = 40;

/// What is learnt of the voice meanwhile is used all at once.
constexpr Milliseconds learningTime{500};

/// A count-down after a pause can come at any moment.
const QStringList &leadInWords()
{
    static const QStringList words{QStringLiteral("Three"), QStringLiteral("Two"),
                                   QStringLiteral("One")};
    return words;
}

Milliseconds nowOf(const Session &session)
{
    return session.timeline().total() - session.place().totalLeft;
}

} // namespace

Narrator::Narrator(SessionPlayer &player, Voice &voice, Verbosity verbosity, BreathCount breath,
                   QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_voice(voice)
    , m_verbosity(verbosity)
    , m_breath(breath)
    , m_farewell(this)
{
    m_farewell.setSingleShot(true);
    connect(&player, &SessionPlayer::changed, this, &Narrator::follow);
    connect(&player, &SessionPlayer::jumped, this, &Narrator::jump);
    connect(&player, &SessionPlayer::routineChanged, this, [this] { m_timeline.reset(); });
    connect(&player, &SessionPlayer::cueDue, this, &Narrator::onCue);
    connect(&voice, &Voice::lengthsChanged, this, [this] { m_isOutdated = true; });
    keepUp();
    m_reader.jumpTo(nowOf(player.session()));
}

Narrator::~Narrator()
{
    m_voice.stop();
}

void Narrator::follow()
{
    const Session &session = m_player.session();
    const Milliseconds now = nowOf(session);
    keepUp();
    if (session.is<Session::Running>())
        goOn(now);
    else if (session.is<Session::Finished>())
        finish(now);
    else if (!session.is<Session::LeadIn>())
        breakOff(now);
}

/// What was being said is of somewhere else.
void Narrator::jump()
{
    m_voice.stop();
    m_cut.reset();
    setSaying({});
    keepUp();
    m_reader.jumpTo(nowOf(m_player.session()));
    expectAhead(nowOf(m_player.session()));
}

/// The count-down after a pause is not in the narration, as no active time passes in it.
void Narrator::onCue(const Cue &cue)
{
    if (m_player.session().is<Session::LeadIn>() && cue.kind == CueKind::Count &&
        m_verbosity != Verbosity::Off)
        m_voice.say(toQString(cue.text));
}

void Narrator::keepUp()
{
    const Session &session = m_player.session();
    const bool isOther = !m_timeline || *m_timeline != session.timeline();
    const Milliseconds now = nowOf(session);
    if (isOther || (m_isOutdated && std::chrono::abs(now - m_madeAt) >= learningTime))
        makeNarration();
}

void Narrator::makeNarration()
{
    const Session &session = m_player.session();
    m_timeline = session.timeline();
    m_madeAt = nowOf(session);
    m_isOutdated = false;
    m_reader.setNarration(narration(
        session.routine(), *m_timeline, m_verbosity,
        [this](const std::string &text) { return m_voice.lengths().of(text); }, m_breath));
    expectAhead(m_madeAt);
}

void Narrator::expectAhead(Milliseconds now)
{
    if (m_verbosity == Verbosity::Off)
        return;
    QStringList texts;
    for (const std::string &text : m_reader.ahead(now, expected))
        texts << toQString(text);
    m_voice.expect(texts + leadInWords());
}

void Narrator::goOn(Milliseconds now)
{
    if (m_saying && m_saying->end() <= now)
        setSaying({});
    if (const std::optional<Phrase> cut = std::exchange(m_cut, {})) {
        const auto again = m_reader.again(
            *cut, now, [this](const std::string &text) { return m_voice.lengths().of(text); });
        if (again)
            say(*again);
    }
    if (const std::optional<Phrase> next = m_reader.next(now, m_voice.isSpeaking()))
        say({now, next->length, next->until, next->kind, next->cue, next->text});
}

void Narrator::breakOff(Milliseconds now)
{
    if (m_saying || m_voice.isSpeaking())
        m_voice.stop();
    if (m_saying && m_saying->end() > now)
        m_cut = m_saying;
    setSaying({});
}

/// Of a session that was not left there is a last phrase, and nobody counts the time to it any more.
void Narrator::finish(Milliseconds now)
{
    if (m_isOver)
        return;
    m_isOver = true;
    setSaying({});
    const std::vector<Phrase> last = m_reader.after(now);
    if (m_player.session().place().totalLeft > Milliseconds(0) || last.empty())
        return m_voice.stop();
    connect(&m_farewell, &QTimer::timeout, this, [this, phrase = last.front()] { say(phrase); });
    m_farewell.start(last.front().at - now);
}

void Narrator::say(const Phrase &phrase)
{
    m_voice.say(toQString(phrase.text));
    setSaying(phrase);
    if (!m_isOver)
        expectAhead(phrase.at);
}

void Narrator::setSaying(std::optional<Phrase> phrase)
{
    if (phrase == m_saying)
        return;
    m_saying = std::move(phrase);
    Q_EMIT sayingChanged();
}

} // namespace hipwise
