#pragma once

#include "safety/pain_report.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// What is asked next of somebody whom something hurts.
enum class HurtsQuestion {
    Place,
    Kind,
    Amount,
    Rising,
    RedFlag, ///< one of those that the advice asks about first
    Answer,  ///< none: what to do
    Resting, ///< none yet: the minute runs
    AmountAfterRest,
};

/// What has been said so far. The next question follows from it, so that the way back is the
/// answers before.
struct HurtsAnswers
{
    enum class Topic {
        None,    ///< not said yet
        Pain,    ///< in some place
        NoPain,  ///< balance, dizziness, breath
        Warning, ///< a sign that needs help
    };

    Topic topic = Topic::None;
    bool hasKind = false;
    bool hasRising = false;
    bool isResting = false;
    std::size_t flagsAsked = 0;
    PainReport report{};
    PainBackground background{};

    HurtsQuestion question() const;
    /// The rule for what has been said so far.
    PainAdvice advice() const { return adviceFor(report, background); }
};

/// One answer to the question, and what has been said with it.
struct HurtsChoice
{
    QString text;
    HurtsAnswers next;
    bool isUrgent = false;
};

/// The step that hurts and what was said before in this session.
struct HurtsMatter
{
    std::string stepId;
    QString stepName;
    QString easierName; ///< of the step to swap for; empty if there is none
    std::optional<int> painAtStart;
    std::vector<PainRecord> before;
    PainBackground background;
    bool isStanding = false;
};

/// The answers to choose from, in order. None to Answer and Resting.
std::vector<HurtsChoice> choicesAfter(const HurtsAnswers &answers, const HurtsMatter &matter);

} // namespace hipwise
