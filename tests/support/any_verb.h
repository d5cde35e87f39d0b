#pragma once

#include "session/session.h"
#include "support/random_routine.h"

#include <array>

namespace hipwise {

/// Any step, not only the one under way, becomes another.
inline void replaceAny(Session &session, RandomRoutine &random)
{
    constexpr std::array lateralities{Laterality::Unilateral, Laterality::Alternating,
                                      Laterality::Bilateral};
    const int last = static_cast<int>(session.routine().steps.size()) - 1;
    session.replaceStep(static_cast<std::size_t>(random.number(0, last)),
                        random.step(lateralities[static_cast<std::size_t>(random.number(0, 2))]));
}

/// What a person may do in a session, at random.
inline void doAnything(Session &session, RandomRoutine &random)
{
    switch (random.number(1, 16)) {
    case 1:
        return session.start();
    case 2:
        return session.pause();
    case 3:
    case 4:
    case 5:
        return session.resume();
    case 6:
        return session.hurts();
    case 7:
        return session.back();
    case 8:
        return session.skip();
    case 9:
        return session.repeatStep();
    case 10:
        return session.ready();
    case 11:
        return session.switchSide();
    case 12:
        return session.addTime(std::chrono::seconds(10) * random.number(-3, 3));
    case 13:
        return random.chance(5) ? session.stop() : session.pause();
    case 14:
        return random.chance(30) ? replaceAny(session, random) : session.pause();
    case 15:
        return session.rest(std::chrono::seconds(10));
    default:
        session.update();
    }
}

} // namespace hipwise
