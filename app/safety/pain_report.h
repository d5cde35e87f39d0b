#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise {

/// Where it hurts. It is kept with the session; ST05 and RF08 go by it.
enum class PainPlace {
    FrontOfHip,
    OuterHip,
    Buttock,
    LowBack,
    ThighOrKnee,
    LowerLegOrFoot,
    Elsewhere
};

/// What a person notices during a step, as far as the stop rules tell it apart.
enum class PainKind {
    Dull,        ///< or pulling
    Sharp,       ///< stabbing or pinching, or in the joint
    Nerve,       ///< numb, tingling, electric, or moving down the leg
    Catching,    ///< catches, locks or gives way
    PopWithPain, ///< or with weakness or swelling
    PainlessClick,
    Cramp,
    Dizzy,       ///< light-headed or faint
    Chest,       ///< chest pain, severe breathlessness, a racing heart
    LostBalance, ///< or grabbed for support
    PregnancySign,
    HeldBreath,
};

/// What a person has said of what they noticed. Pain is 0 to 10; what has not been said is absent
/// and counts as the worse.
struct PainReport
{
    std::optional<PainPlace> place{};
    PainKind kind = PainKind::Dull;
    std::optional<int> amount{};      ///< asked of dull and sharp pain only
    std::optional<int> atStart{};     ///< before the session
    bool isRising = false;            ///< as the person says
    bool hasRested = false;           ///< for a minute since
    std::optional<int> afterRest{};   ///< the amount then
    std::set<std::string> redFlags{}; ///< ids of those asked about that the person says yes to
    int timesBefore = 0; ///< the same kind said of this step; of balance, in the whole session

    friend bool operator==(const PainReport &, const PainReport &) = default;
};

/// What counts besides what is said now: of the person, and of the session so far. By itself it says
/// nothing; backgroundOf() makes it.
struct PainBackground
{
    /// A hip replacement with limits to keep, a flag thr_*: it may have come out of joint (RF08).
    bool hasNewHip = false;
    /// A flag pregnancy_*: dizziness and pain of the calf are warning signs (RF11).
    bool isPregnant = false;
    bool hasLegSymptoms = false; ///< pain or tingling down the leg as usual, flag sciatica_leg_pain
    bool hasGroinPinch = false;  ///< a pinch in the front of the groin as usual, flag fai_labral
    std::vector<PainPlace> placesBefore{}; ///< of pain in this session

    friend bool operator==(const PainBackground &, const PainBackground &) = default;
};

/// A way on from Something hurts. None is taken but by the person.
enum class WayOn {
    GoOn,          ///< as before
    Ease,          ///< with less of the step, see easing.h
    Swap,          ///< with the easier step, where there is one
    Skip,          ///< without the step
    RestOneMinute, ///< and be asked again
    ChairRoutine,  ///< end the session and choose one on a chair
    Stop,          ///< end the session
};

/// What a report comes to.
struct PainAdvice
{
    std::string rule;                     ///< id of the stop rule
    std::vector<WayOn> ways;              ///< in the order to offer them; Stop is always one
    std::vector<std::string> asksFirst{}; ///< ids of red flags to ask about before anything else
    std::string redFlag{};                ///< id of the one whose advice comes before the rule's
    bool leavesStepOut = false;           ///< the step is not to come again in this session

    friend bool operator==(const PainAdvice &, const PainAdvice &) = default;
};

/// The stop rule for \a report and the ways on that it leaves (evidence base, section 4.5). Where
/// two rules apply the stricter one does: with a new hip RF08 for a pop with pain, for severe sharp
/// pain of the hip, and for dull pain of the hip that a rest does not take below 6 (section 4.1), and
/// ST05 for pain that moves down. Pain of the lower leg may be a clot with a new hip (RF07) and is a
/// sign in pregnancy (RF11), as is dizziness.
PainAdvice adviceFor(const PainReport &report, const PainBackground &background = {});

/// Whether the rules ask how much it hurts: of dull and sharp pain, unless it ends the session anyway.
bool needsAmount(const PainReport &report, const PainBackground &background = {});

/// Whether the pain of \a report is further down the leg than pain was before in the session: from the
/// low back to the buttock, from there or the hip to thigh and foot (evidence base, ST05 and the limit
/// of the flag sciatica_leg_pain).
bool movesDown(const PainReport &report, const PainBackground &background);

/// Whether it matters if the pain of \a report is rising: between 3 and 5, and not known to be
/// less than 2 points above the start.
bool needsRising(const PainReport &report);

/// Whether nothing is left but to end the session.
bool endsSession(const PainAdvice &advice);

/// A report with where in the session it was made, and what the person did then.
struct PainRecord
{
    PainReport report;
    bool isToldMore = true; ///< or the person went on without saying what it was
    std::size_t step = 0;   ///< index into the routine's steps
    std::string stepId;
    std::string stepName;
    std::chrono::milliseconds at{0}; ///< active time
    PainAdvice advice;               ///< empty if nothing more was told
    WayOn taken = WayOn::Stop;

    friend bool operator==(const PainRecord &, const PainRecord &) = default;
};

/// PainReport::timesBefore of a further report of \a kind at the step with \a stepId. Dull pain counts
/// where less of the step was the way on.
int timesBefore(const std::vector<PainRecord> &records, PainKind kind, const std::string &stepId);

} // namespace hipwise
