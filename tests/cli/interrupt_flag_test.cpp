#include "cli/interrupt_flag.h"
#include "support/catch.h"

#include <csignal>

using namespace hipwise;

namespace {

volatile std::sig_atomic_t heard = 0;

void hear(int)
{
    heard = heard + 1;
}

} // namespace

TEST_CASE("The flag is raised by an interrupt, and the handler before it comes back", "[cli]")
{
    const auto before = std::signal(SIGINT, hear);
    heard = 0;
    {
        const InterruptFlag flag;
        CHECK_FALSE(flag.isRaised());
        std::raise(SIGINT);
        CHECK(flag.isRaised());
        CHECK(heard == 0);
    }
    std::raise(SIGINT);
    CHECK(heard == 1);
    {
        const InterruptFlag flag;
        CHECK_FALSE(flag.isRaised());
    }
    std::signal(SIGINT, before);
}

TEST_CASE("An interrupt that is ignored stays ignored", "[cli]")
{
    const auto before = std::signal(SIGINT, SIG_IGN);
    {
        const InterruptFlag flag;
        std::raise(SIGINT);
        CHECK_FALSE(flag.isRaised());
    }
    CHECK(std::signal(SIGINT, before) == SIG_IGN);
}
