#include "session/minutes.h"

#include <algorithm>

namespace hipwise {

namespace {

std::string twoDigits(long long number)
{
    std::string text = std::to_string(number);
    return number < 10 ? text.insert(0, 1, '0') : text;
}

} // namespace

std::string clockText(Milliseconds left)
{
    const long long seconds = (left.count() + 999) / 1000;
    return std::to_string(seconds / 60) + ":" + twoDigits(seconds % 60);
}

std::string stampText(Milliseconds passed)
{
    const long long seconds = passed.count() / 1000;
    return twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
}

int minutes(Milliseconds total)
{
    return static_cast<int>(std::max<long long>(1, (total.count() + 30'000) / 60'000));
}

std::string lengthInWords(Milliseconds length)
{
    const long long seconds = (length.count() + 500) / 1000;
    if (seconds < 60)
        return std::to_string(seconds) + (seconds == 1 ? " second" : " seconds");
    std::string text = std::to_string(seconds / 60) + (seconds < 120 ? " minute" : " minutes");
    if (seconds % 60 != 0)
        text += " " + std::to_string(seconds % 60);
    return text;
}

} // namespace hipwise
