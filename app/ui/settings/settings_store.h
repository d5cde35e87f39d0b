#pragma once

#include "model/calendar_day.h"
#include "ui/settings/settings.h"

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

    /// The day that was reminded of last, or is not to be.
    std::optional<CalendarDay> remindedDay() const;
    void keepRemindedDay(CalendarDay day) const;

private:
    QString m_fileName;
};

} // namespace hipwise
