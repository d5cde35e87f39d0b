#include "audio/leave_program.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace hipwise {

void leaveProgram(int status)
{
    std::cout.flush();
    std::fflush(nullptr);
    std::_Exit(status);
}

} // namespace hipwise
