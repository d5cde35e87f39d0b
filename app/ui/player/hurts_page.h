#pragma once

#include "safety/safety_tables.h"
#include "session/clock.h"
#include "ui/player/hurts_answers.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace hipwise {

class EaseOutView;
class Figures;
class Prose;

/// Something hurts: the clock stands still. First what to do now, then one question at a time, then
/// what the stop rules say and the ways on that they leave. Digits and arrows choose, Escape goes
/// one question back. Nothing goes on but by a way that the person takes.
class HurtsPage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit HurtsPage(Figures &figures, SafetyTables tables, QWidget *parent = nullptr);

    /// Asks from the first question on.
    void begin(HurtsMatter matter);
    /// The figure beside the question has eased out of \a step.
    void setFigure(const Step &step, std::optional<Side> side);
    void setLeft(const QString &secondsLeft);
    /// What is left of the minute that RestOneMinute has asked for.
    void setRestLeft(Milliseconds left);

    /// What has been said so far, with \a taken; step and time are for the caller to add.
    PainRecord said(WayOn taken) const;

Q_SIGNALS:
    /// RestOneMinute stays on this page.
    void wayTaken(hipwise::WayOn way);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const HurtsAnswers &answers() const { return m_answers.back(); }
    void ask(HurtsAnswers answers);
    void goBack();
    void takeWay(WayOn way);
    void choose(std::size_t number);
    void readOn(bool isDown);
    std::vector<WayOn> ways() const;

    void rebuild();
    QWidget *makeQuestion();
    void addWords(QVBoxLayout &layout);
    void addChoices(QVBoxLayout &layout);
    void addWays(QVBoxLayout &layout);
    QWidget *makeUrgent();
    QWidget *makeFoot();
    bool hasColumns() const;
    bool isRoomy() const;

    SafetyTables m_tables;
    HurtsMatter m_matter;
    std::vector<HurtsAnswers> m_answers{HurtsAnswers()}; ///< the last are those so far
    bool m_isWide = true;                                ///< there is room for a column beside
    bool m_isLow = false;                                ///< what is urgent stands first
    bool m_hadColumns = false;                           ///< when the page was built
    bool m_wasRoomy = false;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_columns;
    EaseOutView *m_easeOut; ///< stays from question to question
    QWidget *m_question = nullptr;
    Prose *m_left;
    Prose *m_restLeft = nullptr; ///< only while resting
};

} // namespace hipwise
