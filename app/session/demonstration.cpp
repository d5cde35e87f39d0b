#include "session/demonstration.h"

namespace hipwise {

namespace {

double partOf(Milliseconds time, Milliseconds whole)
{
    return static_cast<double>(time.count()) / static_cast<double>(whole.count());
}

} // namespace

double Demonstration::placeAt(Milliseconds elapsed, const KeyPath &path)
{
    if (path.isLoop())
        return path.at(eased(partOf(elapsed, length)));
    if (elapsed < out + pause)
        return path.outAt(eased(partOf(elapsed, out)));
    return path.outAt(1 - eased(partOf(elapsed - out - pause, back)));
}

bool Demonstration::movesAt(Milliseconds elapsed, const KeyPath &path)
{
    if (!path.moves() || elapsed <= Milliseconds(0) || elapsed >= length)
        return false;
    return path.isLoop() || elapsed < out || elapsed > out + pause;
}

} // namespace hipwise
