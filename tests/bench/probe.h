#pragma once

#include <QString>

namespace hipwise::bench {

/// What a window says of itself.
struct Probe
{
    double firstPaint = 0; ///< milliseconds from its start
    double kilobytes = 0;  ///< resident
    double processor = 0;  ///< percent of one core while it was watched
};

/// Opens a window of \a kind (see window_probe.cpp) in a process of its own and watches it for a
/// while. Its files go below \a home. Ends the program if the window does not answer.
Probe probe(const QString &kind, int watchSeconds, const QString &home);

} // namespace hipwise::bench
