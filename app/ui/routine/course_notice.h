#pragma once

#include "model/source.h"
#include "safety/next_time.h"
#include "safety/next_words.h"
#include "ui/widgets/panel.h"

#include <vector>

namespace hipwise {

/// What the last sessions of a routine say of the next one, and why.
class CourseNotice : public Panel
{
    Q_OBJECT

public:
    /// How a pause comes to its end.
    enum class Pause { ByUsual, ByUsualLater, ByLook };

    /// For a dose that is not as planned. \a pause matters for one that is paused.
    CourseNotice(NextDose dose, Pause pause, const NextWords &words,
                 const std::vector<Source> &sources, QWidget *parent = nullptr);

Q_SIGNALS:
    void backToUsual(); ///< which ends the pause
};

} // namespace hipwise
