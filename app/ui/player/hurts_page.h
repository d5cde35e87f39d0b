#pragma once

#include "safety/stop_rule.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hipwise {

class Prose;

/// Something hurts: the clock stands still; first what to do now, then the stop rules. No answer
/// goes on by itself.
class HurtsPage : public QWidget
{
    Q_OBJECT

public:
    explicit HurtsPage(std::vector<StopRule> rules, QWidget *parent = nullptr);

    void setLeft(const QString &secondsLeft);

Q_SIGNALS:
    void passed();
    void skipRequested();
    void stopRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFirst();
    QWidget *makeRules();
    QWidget *makeWays();
    void addGroup(QVBoxLayout &layout, const QString &title,
                  const std::vector<StopRule::Action> &actions);

    std::vector<StopRule> m_rules;
    Prose *m_left;
    QWidget *m_first;
    QVBoxLayout *m_list; ///< the stop rules
};

} // namespace hipwise
