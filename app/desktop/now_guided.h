#pragma once

#include "session/session.h"

#include <QString>

namespace hipwise {

/// What a media key, a headset or a phone is told of a session: the step is what they call a
/// track, the routine its album.
struct NowGuided
{
    enum class Status { Playing, Paused, Stopped };

    Status status = Status::Stopped;
    std::size_t step = 0;
    QString title; ///< the step, with the side it is done on
    QString routine;
    Milliseconds length{0};   ///< of the step, with its preparation and rests
    Milliseconds position{0}; ///< in the step

    friend bool operator==(const NowGuided &, const NowGuided &) = default;
};

/// As it is now.
NowGuided nowGuided(const Session &session);

} // namespace hipwise
