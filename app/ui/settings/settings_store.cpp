#include "ui/settings/settings_store.h"

#include "ui/style/words.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

QString appearanceWord(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

Appearance appearanceFrom(const QString &word)
{
    if (word == QLatin1String("light"))
        return Appearance::Light;
    return word == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

} // namespace

SettingsStore::SettingsStore(QString fileName)
    : m_fileName(std::move(fileName))
{}

Settings SettingsStore::load() const
{
    const QSettings file(m_fileName, QSettings::IniFormat);
    Settings settings;
    settings.appearance = appearanceFrom(file.value(QStringLiteral("appearance")).toString());
    bool isNumber = false;
    const double volume = file.value(QStringLiteral("sound/volume")).toDouble(&isNumber);
    if (isNumber && !std::isnan(volume))
        settings.volume = std::clamp(volume, 0.0, 1.0);
    settings.isMuted = file.value(QStringLiteral("sound/muted"), false).toBool();
    settings.firstSide =
        sideFromWord(file.value(QStringLiteral("session/first_side")).toString().toStdString())
            .value_or(Side::Left);
    settings.hasReadSafety = file.value(QStringLiteral("safety/read"), false).toBool();
    return settings;
}

void SettingsStore::save(const Settings &settings) const
{
    QSettings file(m_fileName, QSettings::IniFormat);
    file.setValue(QStringLiteral("appearance"), appearanceWord(settings.appearance));
    file.setValue(QStringLiteral("sound/volume"), settings.volume);
    file.setValue(QStringLiteral("sound/muted"), settings.isMuted);
    file.setValue(QStringLiteral("session/first_side"), toQString(wordFor(settings.firstSide)));
    file.setValue(QStringLiteral("safety/read"), settings.hasReadSafety);
}

} // namespace hipwise
