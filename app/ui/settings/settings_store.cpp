#include "ui/settings/settings_store.h"

#include "figure/render/theme.h"
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

QString motionWord(MotionChoice motion)
{
    switch (motion) {
    case MotionChoice::System:
        return QStringLiteral("system");
    case MotionChoice::Full:
        return QStringLiteral("full");
    case MotionChoice::Reduced:
        return QStringLiteral("reduced");
    }
    return {};
}

MotionChoice motionFrom(const QString &word)
{
    if (word == QLatin1String("full"))
        return MotionChoice::Full;
    return word == QLatin1String("reduced") ? MotionChoice::Reduced : MotionChoice::System;
}

QString turnWord(QuarterTurn turn)
{
    switch (turn) {
    case QuarterTurn::Upright:
        return QStringLiteral("upright");
    case QuarterTurn::Right:
        return QStringLiteral("right");
    case QuarterTurn::Left:
        return QStringLiteral("left");
    }
    return {};
}

QuarterTurn turnFrom(const QString &word)
{
    if (word == QLatin1String("right"))
        return QuarterTurn::Right;
    return word == QLatin1String("left") ? QuarterTurn::Left : QuarterTurn::Upright;
}

/// What is beyond the bounds is moved there; what is no number is \a otherwise.
double numberFrom(const QSettings &file, const QString &key, double least, double most,
                  double otherwise)
{
    bool isNumber = false;
    const double number = file.value(key).toDouble(&isNumber);
    return isNumber && !std::isnan(number) ? std::clamp(number, least, most) : otherwise;
}

/// A word that is neither is \a otherwise.
bool yesFrom(const QSettings &file, const QString &key, bool otherwise)
{
    const QString word = file.value(key).toString();
    if (word == QLatin1String("true"))
        return true;
    return word == QLatin1String("false") ? false : otherwise;
}

constexpr QLatin1String reminderHour("reminder/hour");
constexpr QLatin1String reminderQuietDays("reminder/quiet_days");
constexpr QLatin1String reminderSettledDay("reminder/settled_day");

/// "--x----": a letter a day from Monday on.
QString quietDaysWord(const std::array<bool, 7> &days)
{
    QString word;
    for (const bool isQuiet : days)
        word += isQuiet ? u'x' : u'-';
    return word;
}

Reminders remindersIn(const QSettings &file)
{
    Reminders reminders;
    bool isNumber = false;
    const int hour = file.value(reminderHour).toString().toInt(&isNumber);
    if (isNumber && hour >= 0 && hour < 24)
        reminders.hour = hour;
    const QString days = file.value(reminderQuietDays).toString();
    for (std::size_t day = 0; day < reminders.quietDays.size(); ++day) {
        const auto at = static_cast<qsizetype>(day);
        reminders.quietDays.at(day) = at < days.size() && days.at(at) == u'x';
    }
    return reminders;
}

/// Empty where \a id cannot be part of a key.
QString soundGroup(const std::string &id)
{
    const bool isId = !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    return isId ? QStringLiteral("sound_of_routines/") + toQString(id) : QString();
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
    settings.volume = numberFrom(file, QStringLiteral("sound/volume"), 0, 1, settings.volume);
    settings.isMuted = file.value(QStringLiteral("sound/muted"), false).toBool();
    settings.firstSide =
        sideFromWord(file.value(QStringLiteral("session/first_side")).toString().toStdString())
            .value_or(Side::Left);
    const std::string theme = file.value(QStringLiteral("figure/theme")).toString().toStdString();
    if (themeNamed(theme, GroundLook::Light))
        settings.figureTheme = theme;
    settings.isFigureSturdy = file.value(QStringLiteral("figure/sturdy"), false).toBool();
    settings.motion = motionFrom(file.value(QStringLiteral("figure/motion")).toString());
    settings.voiceVolume =
        numberFrom(file, QStringLiteral("voice/volume"), 0, 1, settings.voiceVolume);
    settings.isVoiceMuted = file.value(QStringLiteral("voice/muted"), false).toBool();
    settings.verbosity =
        verbosityFromWord(file.value(QStringLiteral("voice/verbosity")).toString().toStdString())
            .value_or(settings.verbosity);
    settings.voiceRate = numberFrom(file, QStringLiteral("voice/rate"), 0.5, 2, settings.voiceRate);
    settings.voiceName = file.value(QStringLiteral("voice/name")).toString().toStdString();
    settings.quietsOthers = yesFrom(file, QStringLiteral("voice/quiets_others"), true);
    settings.waitsFirstTime = yesFrom(file, QStringLiteral("player/waits_first_time"), false);
    settings.isFar = yesFrom(file, QStringLiteral("player/far"), false);
    settings.farTurn = turnFrom(file.value(QStringLiteral("player/turn")).toString());
    settings.isFlashing = yesFrom(file, QStringLiteral("player/flash"), false);
    settings.alternatesSides = yesFrom(file, QStringLiteral("session/alternates_sides"), false);
    settings.getReadySeconds = qRound(
        numberFrom(file, QStringLiteral("session/get_ready_s"), 3, 60, settings.getReadySeconds));
    settings.waitsForDone = yesFrom(file, QStringLiteral("player/waits_for_done"), false);
    settings.countsBreath = yesFrom(file, QStringLiteral("voice/counts_breath"), false);
    settings.tellsOfPause = yesFrom(file, QStringLiteral("desktop/tells_of_pause"), false);
    settings.hasPanelIcon = yesFrom(file, QStringLiteral("desktop/panel_icon"), false);
    settings.reminders = remindersIn(file);
    return settings;
}

void SettingsStore::save(const Settings &settings) const
{
    QSettings file(m_fileName, QSettings::IniFormat);
    file.setValue(QStringLiteral("appearance"), appearanceWord(settings.appearance));
    file.setValue(QStringLiteral("sound/volume"), settings.volume);
    file.setValue(QStringLiteral("sound/muted"), settings.isMuted);
    file.setValue(QStringLiteral("session/first_side"), toQString(wordFor(settings.firstSide)));
    file.setValue(QStringLiteral("figure/theme"), toQString(settings.figureTheme));
    file.setValue(QStringLiteral("figure/sturdy"), settings.isFigureSturdy);
    file.setValue(QStringLiteral("figure/motion"), motionWord(settings.motion));
    file.setValue(QStringLiteral("voice/volume"), settings.voiceVolume);
    file.setValue(QStringLiteral("voice/muted"), settings.isVoiceMuted);
    file.setValue(QStringLiteral("voice/verbosity"), toQString(wordFor(settings.verbosity)));
    file.setValue(QStringLiteral("voice/rate"), settings.voiceRate);
    file.setValue(QStringLiteral("voice/name"), toQString(settings.voiceName));
    file.setValue(QStringLiteral("voice/quiets_others"), settings.quietsOthers);
    file.setValue(QStringLiteral("player/waits_first_time"), settings.waitsFirstTime);
    file.setValue(QStringLiteral("player/far"), settings.isFar);
    file.setValue(QStringLiteral("player/turn"), turnWord(settings.farTurn));
    file.setValue(QStringLiteral("player/flash"), settings.isFlashing);
    file.setValue(QStringLiteral("session/alternates_sides"), settings.alternatesSides);
    file.setValue(QStringLiteral("session/get_ready_s"), settings.getReadySeconds);
    file.setValue(QStringLiteral("player/waits_for_done"), settings.waitsForDone);
    file.setValue(QStringLiteral("voice/counts_breath"), settings.countsBreath);
    file.setValue(QStringLiteral("desktop/tells_of_pause"), settings.tellsOfPause);
    file.setValue(QStringLiteral("desktop/panel_icon"), settings.hasPanelIcon);
    file.setValue(reminderHour, settings.reminders.hour ? QString::number(*settings.reminders.hour)
                                                        : QStringLiteral("none"));
    file.setValue(reminderQuietDays, quietDaysWord(settings.reminders.quietDays));
}

std::optional<SoundProfile> SettingsStore::soundOfRoutine(const std::string &id) const
{
    const QSettings file(m_fileName, QSettings::IniFormat);
    const QString group = soundGroup(id);
    if (group.isEmpty() || !file.contains(group + QStringLiteral("/volume")))
        return std::nullopt;
    SoundProfile sound;
    sound.volume = numberFrom(file, group + QStringLiteral("/volume"), 0, 1, sound.volume);
    sound.isMuted = yesFrom(file, group + QStringLiteral("/muted"), false);
    sound.voiceVolume =
        numberFrom(file, group + QStringLiteral("/voice_volume"), 0, 1, sound.voiceVolume);
    sound.isVoiceMuted = yesFrom(file, group + QStringLiteral("/voice_muted"), false);
    sound.verbosity =
        verbosityFromWord(file.value(group + QStringLiteral("/verbosity")).toString().toStdString())
            .value_or(sound.verbosity);
    return sound;
}

void SettingsStore::keepSound(const std::string &id, const std::optional<SoundProfile> &sound) const
{
    const QString group = soundGroup(id);
    if (group.isEmpty())
        return;
    QSettings file(m_fileName, QSettings::IniFormat);
    if (!sound) {
        file.remove(group);
        return;
    }
    file.setValue(group + QStringLiteral("/volume"), sound->volume);
    file.setValue(group + QStringLiteral("/muted"), sound->isMuted);
    file.setValue(group + QStringLiteral("/voice_volume"), sound->voiceVolume);
    file.setValue(group + QStringLiteral("/voice_muted"), sound->isVoiceMuted);
    file.setValue(group + QStringLiteral("/verbosity"), toQString(wordFor(sound->verbosity)));
}

std::optional<CalendarDay> SettingsStore::remindedDay() const
{
    const QSettings file(m_fileName, QSettings::IniFormat);
    return dayFromIso(file.value(reminderSettledDay).toString().toStdString());
}

void SettingsStore::keepRemindedDay(CalendarDay day) const
{
    QSettings(m_fileName, QSettings::IniFormat)
        .setValue(reminderSettledDay, toQString(isoText(day)));
}

} // namespace hipwise
