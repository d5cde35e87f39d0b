#pragma once

#include "model/calendar_day.h"
#include "ui/settings/settings.h"
#include "ui/settings/sound_profile.h"

#include <QString>

#include <optional>

namespace hipwise {

/// Keeps the settings in one file; nobody else spells its keys. What cannot be understood there
/// is taken for not being there.
class SettingsStore
{
public:
    explicit SettingsStore(QString fileName);

    Settings load() const;
    void save(const Settings &settings) const;

    /// The sound that a routine has of its own; none: as the settings have it.
    std::optional<SoundProfile> soundOfRoutine(const std::string &id) const;
    void keepSound(const std::string &id, const std::optional<SoundProfile> &sound) const;

    /// The day that was reminded of last, or is not to be.
    std::optional<CalendarDay> remindedDay() const;
    void keepRemindedDay(CalendarDay day) const;

private:
    QString m_fileName;
};

} // namespace hipwise
