#pragma once

#include <cstddef>
#include <vector>

namespace hipwise {

/// Something that may move, in a linear picture of a pose.
struct Mover
{
    double variance = 1; ///< the square of how willingly it moves
    double now = 0;      ///< how far it is from what is wanted
    double low = 0;      ///< the least and most it may be from it
    double high = 0;
};

/// Something to fulfil, in a linear picture of a pose.
struct Row
{
    double miss = 0;
    double softness = 0;
    bool atLeast = false;            ///< more than zero is as good
    bool active = true;              ///< whether it counts; let go of while it would only hold back
    std::vector<double> derivatives; ///< by mover
};

/// How far from what is wanted each of \a movers has to be for \a rows to come to zero, so that the
/// change, weighted by the variances, is the least. Nothing leaves its limits; a row that is softer or
/// cannot be met is missed instead. Rows at least zero that would pull are made inactive.
std::vector<double> leastChange(const std::vector<Mover> &movers, std::vector<Row> &rows);

} // namespace hipwise
