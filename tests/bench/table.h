#pragma once

#include <string>

namespace hipwise::bench {

/// One line of the table: what, the figure, its floor or target, and whether it is met.
void printHead();
void printRow(const std::string &what, const std::string &figure, const std::string &target,
              bool isMet);

/// With two digits behind the point, and a unit.
std::string number(double value, const std::string &unit);

} // namespace hipwise::bench
