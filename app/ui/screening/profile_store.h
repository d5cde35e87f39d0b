#pragma once

#include "safety/profile.h"

#include <QString>

namespace hipwise {

/// Keeps what a person has said of themselves, in a file that only they can read. A write is all
/// or nothing; what cannot be understood there is taken for not being there, so that it is asked
/// again.
class ProfileStore
{
public:
    explicit ProfileStore(QString fileName);

    Profile load() const;
    /// Whether it could be written.
    bool save(const Profile &profile) const;
    /// Whether there is nothing kept any more.
    bool forget() const;

private:
    QString m_fileName;
};

} // namespace hipwise
