#include "ui/player/player_view.h"

#include "session/breath.h"
#include "session/breath_count.h"
#include "session/instruction.h"
#include "session/minutes.h"
#include "session/open_set.h"
#include "ui/player/next_up.h"
#include "ui/style/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hipwise::PlayerView", text);
}

QString sideName(Side side)
{
    return side == Side::Left ? translated("left") : translated("right");
}

/// Fills a view part by part from one place of a session.
class Description
{
public:
    explicit Description(const Session &session)
        : m_session(session)
        , m_place(session.place())
        , m_phase(session.timeline().phase(m_place.phase))
        , m_step(session.routine().steps[m_phase.step])
    {}

    PlayerView take()
    {
        addFrame();
        addPhase();
        addCount();
        addRepetitions();
        addWords();
        addStage();
        addSegments();
        return std::move(m_view);
    }

private:
    bool isUnilateral() const { return m_step.step.laterality == Laterality::Unilateral; }

    void addFrame()
    {
        m_view.title = toQString(m_session.routine().routine.title);
        m_view.stepOf =
            translated("Step %1 of %2").arg(m_phase.step + 1).arg(m_session.routine().steps.size());
        m_view.totalLeft = totalLeft();
        m_view.canBeReady = isWaiting(m_phase.kind);
        m_view.waitsForDone = isOpenSet(m_phase) && !m_session.is<Session::LeadIn>();
        m_view.canAddTime = m_session.canAddTime();
        m_view.canSwitchSide = m_session.canSwitchSide();
    }

    /// How long a set takes that waits for the person, nobody can know.
    QString totalLeft() const
    {
        const std::vector<Phase> &phases = m_session.timeline().phases();
        const auto here = phases.begin() + static_cast<std::ptrdiff_t>(m_place.phase);
        const QString left = toQString(clockText(m_place.totalLeft));
        return std::any_of(here, phases.end(), isOpenSet) ? translated("about %1").arg(left) : left;
    }

    QString phaseName() const
    {
        switch (m_phase.kind) {
        case PhaseKind::Prepare:
            return m_phase.step == 0 ? translated("Get ready") : translated("Next");
        case PhaseKind::Move:
            return translated("Move in");
        case PhaseKind::Hold:
            if (m_step.step.kind == StepKind::Breathing)
                return translated("Breathe");
            if (m_step.step.kind == StepKind::Dynamic)
                return translated("Keep moving");
            return m_step.step.kind == StepKind::Rest ? translated("Rest here")
                                                      : translated("Hold");
        case PhaseKind::Repeat:
            return translated("Move");
        case PhaseKind::Release:
            return translated("Release");
        case PhaseKind::Rest:
            return translated("Rest");
        case PhaseKind::SwitchSide:
            return translated("Other side");
        case PhaseKind::Finish:
            return translated("Finish");
        }
        return {};
    }

    void addPhase()
    {
        m_view.isWork = m_phase.kind == PhaseKind::Hold || m_phase.kind == PhaseKind::Repeat ||
                        m_phase.kind == PhaseKind::Move || m_phase.kind == PhaseKind::Release;
        m_view.isBetween = m_phase.kind == PhaseKind::Rest;
        m_view.phase = phaseName();
        m_view.pill = m_view.phase.toUpper();
        if (m_phase.side && (isUnilateral() || m_view.isWork))
            m_view.side = sideName(*m_phase.side);
        if (!m_view.side.isEmpty() && m_phase.kind != PhaseKind::SwitchSide) {
            m_view.pill += QStringLiteral("  ·  ");
            m_view.pill += translated("%1 side").arg(m_view.side).toUpper();
        }
        m_view.heading = toQString(m_step.step.name);
        if (m_phase.kind == PhaseKind::SwitchSide)
            m_view.heading = translated("Now the %1 side").arg(sideName(*m_phase.side));
        if (m_phase.kind == PhaseKind::Finish)
            m_view.heading = translated("Come out slowly");
    }

    void addCount()
    {
        const Milliseconds lead = m_session.leadInLeft();
        const Milliseconds left = lead.count() > 0 ? lead : m_place.left;
        const auto secondsLeft = (left.count() + 999) / 1000;
        m_view.count = QString::number(secondsLeft);
        m_view.countCaption = countCaption(secondsLeft);
        m_view.fractionLeft = m_phase.duration.count() > 0
                                  ? static_cast<double>(m_place.left.count()) /
                                        static_cast<double>(m_phase.duration.count())
                                  : 0;
        m_view.hasHalf = m_phase.kind == PhaseKind::Hold;
        m_view.isLastSeconds = secondsLeft <= 3;
        if (m_session.is<Session::LeadIn>()) {
            m_view.isWork = false;
            m_view.hasHalf = false;
            m_view.phase = translated("Going on");
            m_view.pill = m_view.phase.toUpper();
            m_view.countCaption = translated("get ready");
            m_view.fractionLeft =
                static_cast<double>(lead.count()) / static_cast<double>(Session::leadIn.count());
        } else if (m_phase.kind == PhaseKind::Repeat) {
            addRepetitionCount();
        }
        if (m_phase.kind == PhaseKind::Hold)
            addBreath();
    }

    void addBreath()
    {
        m_view.breath = breathAt(m_place.elapsed);
        if (hasBreath(m_phase, m_step.step))
            m_view.breathWord = isBreathingIn(m_place.elapsed) ? translated("Breathe in")
                                                               : translated("Breathe out slowly");
    }

    /// The large number is that of the repetition, and the ring is the whole set: seconds of a
    /// two-second step would only flicker.
    void addRepetitionCount()
    {
        m_view.count = QString::number(m_phase.repetition);
        m_view.countCaption = translated("of %1").arg(m_phase.repetitions);
        m_view.isCounted = true;
        m_view.isLastSeconds = false;
        if (isOpenSet(m_phase)) {
            m_view.count = QString::number(m_phase.repetitions);
            m_view.countCaption =
                m_phase.repetitions == 1 ? translated("time") : translated("times");
            m_view.fractionLeft = 1; // there is no clock to beat
            return;
        }
        const double before = m_phase.repetition - 1 +
                              static_cast<double>(m_place.elapsed.count()) /
                                  static_cast<double>(m_phase.duration.count());
        m_view.fractionLeft = 1 - before / m_phase.repetitions;
    }

    QString countCaption(long long seconds) const
    {
        switch (m_phase.kind) {
        case PhaseKind::Prepare:
        case PhaseKind::SwitchSide:
            return translated("get ready");
        case PhaseKind::Move:
            return translated("ease in");
        case PhaseKind::Release:
            return translated("let go");
        case PhaseKind::Rest:
            return translated("rest");
        case PhaseKind::Finish:
            return translated("take your time");
        case PhaseKind::Hold:
        case PhaseKind::Repeat:
            break;
        }
        return seconds == 1 ? translated("second") : translated("seconds");
    }

    void addRepetitions()
    {
        if (m_phase.kind == PhaseKind::SwitchSide) {
            addSides();
            return;
        }
        const bool held = m_phase.kind == PhaseKind::Move || m_phase.kind == PhaseKind::Hold ||
                          m_phase.kind == PhaseKind::Release || m_phase.kind == PhaseKind::Rest;
        if (held && m_phase.repetition > 0 && m_phase.repetitions > 1) {
            m_view.repetition = m_phase.repetition;
            m_view.repetitions = m_phase.repetitions;
        }
        if (m_phase.kind == PhaseKind::Rest) {
            addWhatComesAfterRest();
            return;
        }
        if (isOpenSet(m_phase)) {
            m_view.repetitionNote = translated("At your own pace");
        } else if (m_phase.kind == PhaseKind::Repeat) {
            const double tempo = static_cast<double>(m_step.dose.tempo.count()) / 1000.0;
            m_view.repetitionNote =
                (tempo < slowest ? translated("%1 s each") : translated("Slowly, %1 s each"))
                    .arg(tempo);
        }
        if (m_phase.sets > 1)
            m_view.repetitionNote = translated("Set %1 of %2").arg(m_phase.set).arg(m_phase.sets);
    }

    /// A number alone would be taken for what has been done.
    void addWhatComesAfterRest()
    {
        m_view.isNextRepetition = m_view.repetition > 0;
        if (m_phase.sets > 1)
            m_view.repetitionNote =
                translated("Next: set %1 of %2").arg(m_phase.set).arg(m_phase.sets);
        else if (m_view.isNextRepetition)
            m_view.repetitionNote = translated("Next repetition");
    }

    /// Nobody calls a swing of two seconds slow.
    static constexpr double slowest = 2.5;

    void addSides()
    {
        const StepOutcome outcome = m_session.outcomes().at(m_phase.step);
        for (const SideOutcome &side : outcome.sides) {
            if (side.side)
                m_view.sides.push_back(
                    {*side.side == Side::Left ? translated("Left") : translated("Right"), side.done,
                     side.planned});
        }
    }

    void addWords()
    {
        m_view.instruction = toQString(instructionAt(m_phase, m_step, m_place.elapsed));
        if (m_view.isWork)
            m_view.breathing = toQString(m_step.step.breathing);
        if (m_phase.kind != PhaseKind::Finish)
            m_view.caution = toQString(generalCaution(m_step.step));
        const NextUp next = nextUp(m_session.routine(), m_session.timeline(), m_place.phase);
        m_view.nextLead = next.lead;
        m_view.nextText = next.text;
        m_view.nextStep = next.step;
        m_view.nextSide = next.side;
    }

    void addStage()
    {
        if (m_phase.kind == PhaseKind::SwitchSide)
            m_view.mirrored = translated("Mirrored: your %1 side").arg(sideName(*m_phase.side));
        else if (!m_step.step.feel.empty() && m_phase.kind != PhaseKind::Finish)
            m_view.feel = feelText();
    }

    QString feelText() const
    {
        const QString where = toQString(m_step.step.feel);
        return isUnilateral() && m_phase.side
                   ? translated("Feel it on the %1: %2").arg(sideName(*m_phase.side), where)
                   : translated("Feel it here: %1").arg(where);
    }

    void addSegments()
    {
        const Timeline &timeline = m_session.timeline();
        Milliseconds before{0};
        for (std::size_t step = 0; step < timeline.stepCount(); ++step) {
            const Milliseconds length = timeline.durationOf(step);
            m_view.segmentSeconds.push_back(static_cast<double>(length.count()) / 1000.0);
            if (step < m_phase.step)
                before += length;
        }
        m_view.segment = m_phase.step;
        const Milliseconds done = m_phase.start + m_place.elapsed - before;
        m_view.segmentDone = static_cast<double>(done.count()) / 1000.0 /
                             std::max(m_view.segmentSeconds[m_phase.step], 0.001);
    }

    const Session &m_session;
    const Place m_place;
    const Phase &m_phase;
    const PrescribedStep &m_step;
    PlayerView m_view;
};

} // namespace

PlayerView viewOf(const Session &session)
{
    return Description(session).take();
}

PlayerView wordsOf(PlayerView view)
{
    view.totalLeft.clear();
    view.count.clear();
    view.countCaption.clear();
    view.fractionLeft = 1;
    view.isLastSeconds = false;
    view.breath = 0;
    view.breathWord.clear();
    view.segmentDone = 0;
    return view;
}

} // namespace hipwise
