#pragma once

#include <QHash>
#include <QString>

#include <filesystem>

namespace hipwise {

/// Which players are turned down, kept in a file while they are: a program that is killed in the
/// middle of a phrase has left them low, and the next one puts them back.
class LoweredVolumes
{
public:
    /// The volumes they had, by their names on the bus.
    using Volumes = QHash<QString, double>;

    /// In \a file, which is there only while one is turned down.
    explicit LoweredVolumes(std::filesystem::path file);

    /// What cannot be understood is left out.
    Volumes load() const;
    /// All or nothing. Where it cannot be written, there is nothing to put back later.
    void save(const Volumes &volumes) const;

private:
    std::filesystem::path m_file;
};

} // namespace hipwise
