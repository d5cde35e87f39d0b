#include "history/session_claim.h"

#include <QLockFile>

namespace hipwise {

SessionClaim::SessionClaim(const std::filesystem::path &folder, SessionId session)
    : m_lock(std::make_unique<QLockFile>(QString::fromStdString(
          (folder / ("session-" + std::to_string(session) + ".lock")).string())))
{
    // However long a session is paused, it is not given up; one whose program is gone is.
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0);
}

SessionClaim::~SessionClaim() = default;
SessionClaim::SessionClaim(SessionClaim &&other) noexcept = default;
SessionClaim &SessionClaim::operator=(SessionClaim &&other) noexcept = default;

bool SessionClaim::isOurs() const
{
    // In a folder that cannot be written nobody can have it.
    return m_lock->isLocked() || m_lock->error() == QLockFile::PermissionError ||
           m_lock->error() == QLockFile::UnknownError;
}

} // namespace hipwise
