#include "safety/reminder.h"

#include <algorithm>

namespace hipwise {

bool goesWith(const Reminder &reminder, const Step &step)
{
    return std::ranges::find(reminder.positions, step.position) != reminder.positions.end() ||
           std::ranges::find_first_of(reminder.demands, step.demands) != reminder.demands.end();
}

} // namespace hipwise
