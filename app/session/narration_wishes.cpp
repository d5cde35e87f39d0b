#include "session/narration_wishes.h"

#include "session/cues.h"
#include "session/narration.h"
#include "session/open_set.h"
#include "session/shorter_wordings.h"
#include "session/step_announcement.h"

#include <algorithm>
#include <string>
#include <utility>

namespace hipwise {

namespace {

using std::chrono::seconds;

/// "Three, two, one" at the end of what is counted down.
constexpr Milliseconds countDown{3'000};
/// As long as the tone that ends a step takes to die away; then the next may be named.
constexpr Milliseconds afterEndOfStep{800};
/// In a longer preparation there is time for "Step done", and for the tone that gets ready, which
/// then comes so much after the phase has begun.
constexpr Milliseconds unhurriedPreparation{12'000};
constexpr Milliseconds toneOfPreparation{1'500};
/// Later than this in a preparation is what has a time of its own, as getting up has.
constexpr Milliseconds firstOfPreparation{5'000};
/// In the first seconds of repetitions it matters more what to do than the number.
constexpr Milliseconds understanding{6'000};
/// Once a thing has been said twice, it is known.
constexpr int repetitionsTold = 2;
/// What comes so much later than its moment says something that is no longer so.
constexpr Milliseconds tolerable{2'500};
constexpr Milliseconds promptly{1'500};
/// How long a hold is to be is worth saying until then.
constexpr Milliseconds stillAtTheBeginning{4'000};
constexpr Milliseconds nearly{750};
constexpr Milliseconds onTheBeat{100};

constexpr Milliseconds never = Milliseconds::max() / 4;

/// Collects the wishes cue by cue.
class Wishes
{
public:
    Wishes(const ResolvedRoutine &routine, const Timeline &timeline, Verbosity verbosity)
        : m_routine(routine)
        , m_timeline(timeline)
        , m_verbosity(verbosity)
    {}

    std::vector<SpeechWish> take()
    {
        if (m_verbosity == Verbosity::Off)
            return {};
        for (const Cue &cue :
             cuesBetween(m_routine, m_timeline, Milliseconds(-1), m_timeline.total())) {
            m_index = m_timeline.at(cue.at).phase;
            m_phase = &m_timeline.phase(m_index);
            m_step = &m_routine.steps[m_phase->step];
            m_cue = &cue;
            if (m_verbosity == Verbosity::CountsOnly)
                addCounted();
            else
                addSpoken();
        }
        return std::move(m_wishes);
    }

private:
    bool isFull() const { return m_verbosity == Verbosity::Full; }

    void addCounted()
    {
        if (m_cue->kind == CueKind::Count)
            addCount();
        else if (m_cue->kind == CueKind::Repetition)
            addNumber(m_cue->text);
        else if (m_cue->kind == CueKind::Start && isOneOfSeveral())
            addNumber(std::to_string(m_phase->repetition));
    }

    void addSpoken()
    {
        switch (m_cue->kind) {
        case CueKind::GetReady:
            addName();
            break;
        case CueKind::Instruct:
            addInstruction();
            break;
        case CueKind::Count:
            addCount();
            break;
        case CueKind::Start:
            addStart();
            break;
        case CueKind::Repetition:
            if (!tellsFirstRepetition())
                addNumber(m_cue->text + ".");
            break;
        case CueKind::Half:
            add(SpeechRank::Moment, m_cue->at + air(), tolerable,
                {{m_cue->text, beforeCountDown()}});
            break;
        case CueKind::Release:
            addRelease();
            break;
        case CueKind::Rest:
            add(SpeechRank::Moment, m_cue->at, promptly,
                {{m_cue->text, beforeCountDown()}, {"Rest.", m_phase->end()}});
            break;
        case CueKind::OtherSide:
            addOtherSide();
            break;
        case CueKind::EndOfStep:
            if (isFull())
                add(SpeechRank::Remark, m_cue->at + air(), seconds(0),
                    {{m_cue->text, m_phase->end()}});
            break;
        case CueKind::EndOfSession:
            add(SpeechRank::Name, m_cue->at + air(), never, {{m_cue->text, never}});
            break;
        case CueKind::Breath: // by breathWishes()
            break;
        }
    }

    void addName()
    {
        if (m_phase->kind != PhaseKind::Prepare)
            return; // a preparation without any time
        const bool isSided = m_phase->side && m_step->step.laterality == Laterality::Unilateral;
        std::vector<std::string> texts =
            stepAnnouncements(m_phase->step == 0 ? "Get ready: " : "Next: ", m_step->step,
                              isSided ? m_phase->side : std::nullopt);
        if (!isFull() && texts.size() > 1)
            texts.erase(texts.begin());
        std::vector<Wording> wordings;
        wordings.reserve(texts.size() + 1);
        for (const std::string &text : texts)
            wordings.push_back({text, beforeCountDown()});
        wordings.push_back({texts.back(), m_phase->end()});
        add(SpeechRank::Name, whenNamed(), never, std::move(wordings));
    }

    /// The tone that gets ready gives way in a short preparation, where every second counts.
    Milliseconds whenNamed() const
    {
        const bool isUnhurried = m_phase->step == 0 || m_phase->duration >= unhurriedPreparation;
        if (!isUnhurried)
            return m_phase->start + std::min(afterEndOfStep, m_phase->duration / 10);
        const Milliseconds tone = m_phase->step == 0 ? Milliseconds(0) : toneOfPreparation;
        return m_phase->start + tone + airOf(CueKind::GetReady);
    }

    void addInstruction()
    {
        switch (m_phase->kind) {
        case PhaseKind::Prepare:
        case PhaseKind::SwitchSide:
        case PhaseKind::Finish:
            addWhileChanging();
            break;
        case PhaseKind::Move:
            if (isFirstOfSide())
                addEssential({}, whileMovingIn());
            break;
        case PhaseKind::Hold:
            addWhileHolding();
            break;
        case PhaseKind::Repeat:
            if (tellsFirstRepetition() && m_cue->at == m_phase->start)
                addEssential(times(), whileUnderstanding());
            else if (isFull())
                addMore();
            break;
        case PhaseKind::Release:
        case PhaseKind::Rest:
            break;
        }
    }

    /// What to do in a change is worth more than its count-down, which the tones give as well.
    void addWhileChanging()
    {
        const bool isSetUp = m_cue->text == m_step->step.setup;
        // After a change of side, what to do there is said again when it begins.
        const bool isBrief = m_phase->kind == PhaseKind::SwitchSide || (isSetUp && !isFull());
        const std::vector<std::string> texts = shorterWordings(m_cue->text);
        std::vector<Wording> wordings;
        for (const std::string &text : texts) {
            if (isBrief && text.find(". ") != std::string::npos)
                continue;
            wordings.push_back({text, beforeCountDown()});
            wordings.push_back({text, m_phase->end()});
        }
        const bool isAnnounced =
            m_phase->kind == PhaseKind::Prepare && m_cue->at - m_phase->start <= firstOfPreparation;
        add(SpeechRank::Essential, isAnnounced ? whenNamed() : m_cue->at, never,
            std::move(wordings));
    }

    void addWhileHolding()
    {
        if (m_cue->at == m_phase->start) {
            addLength();
            return;
        }
        if (isFirstOfSide() && m_step->dose.hold.count() == 0 && isFirstInHold()) {
            addEssential({}, beforeCountDown());
            return;
        }
        if (isFull() && m_phase->repetition <= repetitionsTold)
            addMore();
    }

    bool isFirstInHold() const { return m_cue->at - m_phase->start <= seconds(2); }

    /// "Hold for 30 seconds."
    void addLength()
    {
        std::vector<Wording> wordings;
        if (m_phase->repetition <= 1)
            wordings.push_back({m_cue->text, beforeCountDown()});
        wordings.push_back({"Hold.", beforeCountDown()});
        add(SpeechRank::Moment, m_phase->start,
            std::min(stillAtTheBeginning, m_phase->duration / 3), std::move(wordings));
    }

    /// A cue beyond the first: as long as it fits.
    void addMore()
    {
        std::vector<Wording> wordings;
        for (const std::string &text : shorterWordings(m_cue->text))
            wordings.push_back({text, beforeCountDown()});
        add(SpeechRank::Instruction, m_cue->at, never, std::move(wordings));
    }

    void addEssential(const std::string &lead, Milliseconds until)
    {
        std::vector<Wording> wordings;
        for (const std::string &text : shorterWordings(m_cue->text)) {
            wordings.push_back({lead + text, until});
            if (!lead.empty())
                wordings.push_back({text, until});
        }
        add(SpeechRank::Essential, m_cue->at + airOf(CueKind::Start), never, std::move(wordings));
    }

    void addStart()
    {
        if (m_phase->kind == PhaseKind::Hold) { // of a length of time
            add(SpeechRank::Moment, m_cue->at + air(), tolerable,
                {{m_cue->text, beforeCountDown()}, {"Begin.", m_phase->end()}});
        } else if (isOneOfSeveral() && m_phase->repetition > 1) {
            const std::string number = std::to_string(m_phase->repetition);
            add(SpeechRank::Moment, m_cue->at + air(), promptly,
                {{number + " of " + std::to_string(m_phase->repetitions) + ".", whileMovingIn()},
                 {number + ".", whileMovingIn()}});
        } else if (isOpenSet(*m_phase) && m_phase->set > 1) {
            add(SpeechRank::Moment, m_cue->at + air(), promptly,
                {{"Set " + std::to_string(m_phase->set) + ". " + times(), m_phase->end()},
                 {"Set " + std::to_string(m_phase->set) + ".", m_phase->end()}});
        } else if (isFull()) {
            add(SpeechRank::Remark, m_cue->at + air(), onTheBeat,
                {{m_cue->text, m_phase->end()}, {"Begin.", m_phase->end()}});
        }
    }

    void addRelease()
    {
        add(SpeechRank::Moment, m_cue->at + air(), promptly,
            {{m_cue->text, m_phase->end()},
             {"Slowly let go.", m_phase->end()},
             {"Let go.", m_phase->end()}});
    }

    void addOtherSide()
    {
        const std::string side =
            m_phase->side ? std::string(wordFor(*m_phase->side)) : std::string("other");
        add(SpeechRank::Name, m_cue->at + air(), never,
            {{m_cue->text, beforeCountDown()},
             {"Now the " + side + " side.", beforeCountDown()},
             {m_cue->text, m_phase->end()},
             {"Now " + side + ".", m_phase->end()}});
    }

    void addCount()
    {
        add(SpeechRank::Count, m_cue->at, onTheBeat, {{m_cue->text, m_cue->at + seconds(1)}});
    }

    void addNumber(const std::string &text)
    {
        // The tone of the start is heard with the first only.
        const Milliseconds lead =
            m_phase->repetition == 1 ? airOf(CueKind::Start) : Milliseconds(0);
        const Milliseconds latest = m_phase->kind == PhaseKind::Move ? promptly : nearly;
        const Milliseconds until =
            m_phase->kind == PhaseKind::Move ? whileMovingIn() : m_phase->end();
        add(SpeechRank::Count, m_cue->at + lead, latest, {{text, until}});
    }

    /// "8 times. ", "8 times, left first. " or "8 times, then Done. "
    std::string times() const
    {
        if (m_phase->repetitions <= 1)
            return {};
        std::string text = std::to_string(m_phase->repetitions) + " times";
        if (m_phase->side && m_step->step.laterality == Laterality::Alternating)
            text += ", " + std::string(wordFor(*m_phase->side)) + " first";
        if (isOpenSet(*m_phase))
            text += ", then Done";
        return text + ". ";
    }

    bool isOneOfSeveral() const
    {
        return m_phase->repetitions > 1 && m_phase->kind == PhaseKind::Move;
    }

    bool isFirstOfSide() const { return m_phase->set == 1 && m_phase->repetition <= 1; }

    bool tellsFirstRepetition() const
    {
        return m_phase->kind == PhaseKind::Repeat && isFirstOfSide();
    }

    Milliseconds beforeCountDown() const { return beforeCountDownOf(*m_phase); }

    static Milliseconds beforeCountDownOf(const Phase &phase)
    {
        const bool isCounted = isAdjustable(phase.kind) && phase.kind != PhaseKind::Finish &&
                               phase.duration >= seconds(5);
        return isCounted ? phase.end() - countDown : phase.end();
    }

    /// On the way into a hold what is said of it may last into the hold.
    Milliseconds whileMovingIn() const
    {
        if (m_index + 1 >= m_timeline.phases().size())
            return m_phase->end();
        const Phase &next = m_timeline.phase(m_index + 1);
        return next.kind == PhaseKind::Hold ? next.start + next.duration / 2 : m_phase->end();
    }

    /// To the end of the repetition that is under way after six seconds.
    Milliseconds whileUnderstanding() const
    {
        Milliseconds until = m_phase->end();
        for (std::size_t i = m_index + 1; i < m_timeline.phases().size(); ++i) {
            const Phase &phase = m_timeline.phase(i);
            if (phase.kind != PhaseKind::Repeat || phase.start >= m_phase->start + understanding)
                break;
            until = phase.end();
        }
        return until;
    }

    Milliseconds air() const { return airOf(m_cue->kind); }

    /// A short phase has no time to wait for its tone.
    Milliseconds airOf(CueKind kind) const
    {
        return std::min(airAfterTone(kind), m_phase->duration / 4);
    }

    void add(SpeechRank rank, Milliseconds from, Milliseconds slack, std::vector<Wording> wordings)
    {
        m_wishes.push_back({m_cue->kind, m_cue->at, rank, from, from + slack, std::move(wordings)});
    }

    const ResolvedRoutine &m_routine;
    const Timeline &m_timeline;
    const Verbosity m_verbosity;
    std::size_t m_index = 0;        ///< of the phase
    const Phase *m_phase = nullptr; ///< of the cue
    const PrescribedStep *m_step = nullptr;
    const Cue *m_cue = nullptr;
    std::vector<SpeechWish> m_wishes;
};

} // namespace

std::vector<SpeechWish> speechWishes(const ResolvedRoutine &routine, const Timeline &timeline,
                                     Verbosity verbosity)
{
    return Wishes(routine, timeline, verbosity).take();
}

} // namespace hipwise
