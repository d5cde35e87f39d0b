#pragma once

#include "model/routine.h"
#include "model/source.h"
#include "safety/check_in.h"
#include "safety/next_words.h"
#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace hipwise {

class IconView;
class Prose;

/// When to do a routine again, and how much of it: one sentence with its reason.
class NextPanel : public Panel
{
    Q_OBJECT

public:
    /// Until something is said, as the routine says.
    explicit NextPanel(const Routine &routine, QWidget *parent = nullptr);

    /// After breathing in the place of a routine.
    void setAskedAgain();
    /// What the answers after the session come to.
    void setWords(DayLight light, const NextWords &words, const std::vector<Source> &sources);

private:
    QString m_usual; ///< unless the answers say otherwise
    IconView *m_icon;
    Prose *m_sentence;
    Prose *m_reason;
    QVBoxLayout *m_words;
    QWidget *m_why = nullptr;
};

} // namespace hipwise
