#pragma once

namespace hipwise {

/// What a person says right before a session (evidence base, section 4.3).
struct CheckIn
{
    bool isSomethingNew = false; ///< one of the red flags, since last time
    bool isUnwell = false;       ///< ill, dizzy, after alcohol or something that makes drowsy
    int pain = 0;                ///< of hip or back, 0 to 10

    friend bool operator==(const CheckIn &, const CheckIn &) = default;
};

/// How a day starts.
enum class DayLight {
    Green, ///< as planned
    Amber, ///< eased: shorter holds, smaller range
    Red,   ///< breathing and advice only
};

/// Pain up to 2 is green, up to 5 amber, above red; something new and being unwell are red, too.
DayLight lightOf(const CheckIn &checkIn);

} // namespace hipwise
