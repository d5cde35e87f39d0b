#include "cli/interrupt_flag.h"

#include <csignal>

namespace hipwise {

namespace {

// A signal handler has nothing but a global to tell.
volatile std::sig_atomic_t raised = 0;

void raiseFlag(int)
{
    raised = 1;
}

} // namespace

InterruptFlag::InterruptFlag()
{
    raised = 0;
    m_before = std::signal(SIGINT, raiseFlag);
    if (m_before == SIG_IGN)
        std::signal(SIGINT, SIG_IGN);
}

InterruptFlag::~InterruptFlag()
{
    if (m_before != SIG_ERR)
        std::signal(SIGINT, m_before);
}

bool InterruptFlag::isRaised() const
{
    return raised != 0;
}

} // namespace hipwise
