#pragma once

#include "history/session_record.h"

#include <filesystem>
#include <memory>

class QLockFile;

namespace hipwise {

/// That a program is guiding through a session, so that another one that is started meanwhile does
/// not offer to go on with it. It goes with the program, however that ends.
class SessionClaim
{
public:
    /// \a folder is that of the history.
    SessionClaim(const std::filesystem::path &folder, SessionId session);
    ~SessionClaim();
    SessionClaim(SessionClaim &&other) noexcept;
    SessionClaim &operator=(SessionClaim &&other) noexcept;

    /// False while somebody else has it.
    bool isOurs() const;

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace hipwise
