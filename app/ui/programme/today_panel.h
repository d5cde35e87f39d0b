#pragma once

#include "catalog/catalog.h"
#include "session/programme_plan.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"

class QVBoxLayout;

namespace hipwise {

class FlowLayout;

/// What to do with a plan today: begin it, start today's session, rest, go on to the next week, or
/// look back.
class TodayPanel : public Panel
{
    Q_OBJECT

public:
    /// Keeps nothing of what it is given.
    TodayPanel(const Programme &programme, const ProgrammePlan &plan, bool isFollowed,
               const Catalog &catalog, QWidget *parent = nullptr);

Q_SIGNALS:
    void startRequested(const QString &routine);
    void beginRequested();
    void goOnRequested();
    void stopRequested();

private:
    void offerPlan(const Programme &programme);
    void tellToday(const ProgrammePlan &plan, const Catalog &catalog);
    void ask(const ProgrammePlan &plan);
    void lookBack(const Programme &programme);
    Button *addButton(Button::Kind kind, const QString &text, const QString &name);

    QVBoxLayout *m_column;
    FlowLayout *m_buttons;
};

} // namespace hipwise
