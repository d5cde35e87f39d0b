#pragma once

#include <vector>

namespace hipwise {

/// Spreads each value of a square of \a side x \a side evenly over the \a radius cells around it,
/// along both axes. What lies over the edge is taken to be as the edge. \a scratch is reused.
void boxBlur(std::vector<float> &values, int side, int radius, std::vector<float> &scratch);

} // namespace hipwise
