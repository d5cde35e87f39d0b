#pragma once

#include "support/catch.h"

#include <functional>
#include <grp.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace hipwise {

/// What \a work says as somebody without root's permissions: in a child process that is nobody, if we
/// are root.
inline std::string asNobody(const std::function<std::string()> &work)
{
    constexpr id_t nobody = 65534;
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool isNobody = getuid() != 0 || (setgroups(0, nullptr) == 0 &&
                                                setresgid(nobody, nobody, nobody) == 0 &&
                                                setresuid(nobody, nobody, nobody) == 0);
        if (!isNobody)
            _exit(1);
        alarm(60); // what goes on for ever is a failure, too
        const std::string text = work();
        const auto written = write(ends[1], text.data(), text.size());
        _exit(written == static_cast<ssize_t>(text.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string text;
    char buffer[4096];
    for (ssize_t count = 0; (count = read(ends[0], buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(count));
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(status == 0);
    return text;
}

} // namespace hipwise
