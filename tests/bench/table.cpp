#include "table.h"

#include <cstdio>

namespace hipwise::bench {

void printHead()
{
    std::printf("%-44s %-34s %-34s %s\n", "what", "figure", "target", "met");
}

void printRow(const std::string &what, const std::string &figure, const std::string &target,
              bool isMet)
{
    std::printf("%-44s %-34s %-34s %s\n", what.c_str(), figure.c_str(), target.c_str(),
                isMet ? "yes" : "NO");
    std::fflush(stdout);
}

std::string number(double value, const std::string &unit)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.2f", value);
    return std::string(text) + unit;
}

} // namespace hipwise::bench
