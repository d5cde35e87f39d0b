#pragma once

#include "safety/profile.h"
#include "safety/session_course.h"
#include "session/clock.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hipwise {

/// Everything a command may need, passed in.
struct CommandContext
{
    std::filesystem::path userFolder; ///< the user's own files; need not exist
    const Clock &clock;               ///< outlives the command line
    /// Waits that long, or less, by \a clock.
    std::function<void(Milliseconds)> sleep;
    QDate today;     ///< for the sheet
    QString version; ///< "0.1.0"
    /// What the person at this machine has said of themselves in the window; may be empty.
    std::function<Profile()> profile{};
    /// How their sessions of the routine with this id went, newest first; may be empty.
    std::function<std::vector<SessionCourse>(const std::string &)> courses{};
    /// Up to that many bytes of what comes in, to the end of it.
    std::function<QByteArray(qint64 most)> input{};
};

} // namespace hipwise
