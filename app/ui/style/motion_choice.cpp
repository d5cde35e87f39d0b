#include "ui/style/motion_choice.h"

#include <QApplication>
#include <QStyle>

namespace hipwise {

MotionStyle motionStyle(MotionChoice choice)
{
    // Qt 6.4 knows no other sign of it: desktops without animations have them last no time.
    const bool systemIsStill =
        QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    const bool isReduced =
        choice == MotionChoice::Reduced || (choice == MotionChoice::System && systemIsStill);
    return isReduced ? MotionStyle::Reduced : MotionStyle::Full;
}

} // namespace hipwise
