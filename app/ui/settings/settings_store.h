#pragma once

#include "ui/settings/settings.h"

#include <QString>

namespace hipwise {

/// Keeps the settings in one file; nobody else spells its keys. What cannot be understood there
/// is taken for not being there.
class SettingsStore
{
public:
    explicit SettingsStore(QString fileName);

    Settings load() const;
    void save(const Settings &settings) const;

private:
    QString m_fileName;
};

} // namespace hipwise
