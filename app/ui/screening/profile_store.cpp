#include "ui/screening/profile_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace hipwise {

namespace {

constexpr qint64 largestFile = 100'000;
const QString flagsKey = QStringLiteral("flags");
const QString confirmedKey = QStringLiteral("confirmed");
const QString screenedKey = QStringLiteral("screened");
const QString checkedInKey = QStringLiteral("checked_in");
const QString signKey = QStringLiteral("warning_sign");
const QString dayKey = QStringLiteral("day");
const QString ruleKey = QStringLiteral("rule");
const QString redFlagKey = QStringLiteral("red_flag");
const QString lookedAtKey = QStringLiteral("looked_at");

QJsonArray arrayOf(const std::set<std::string> &ids)
{
    QJsonArray array;
    for (const std::string &id : ids)
        array.append(QString::fromStdString(id));
    return array;
}

std::set<std::string> idsIn(const QJsonArray &array)
{
    std::set<std::string> ids;
    for (const auto &id : array) {
        if (id.isString())
            ids.insert(id.toString().toStdString());
    }
    return ids;
}

std::optional<CalendarDay> dayIn(const QJsonValue &text)
{
    return dayFromIso(text.toString().toStdString());
}

QJsonValue textOf(CalendarDay day)
{
    return QString::fromStdString(isoText(day));
}

/// A sign whose day cannot be read was one all the same.
std::optional<WarningSign> signIn(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return WarningSign{dayIn(object.value(dayKey)).value_or(CalendarDay()),
                       object.value(ruleKey).toString().toStdString(),
                       object.value(redFlagKey).toString().toStdString()};
}

QJsonObject objectOf(const WarningSign &sign)
{
    return {{dayKey, textOf(sign.day)},
            {ruleKey, QString::fromStdString(sign.rule)},
            {redFlagKey, QString::fromStdString(sign.redFlag)}};
}

} // namespace

ProfileStore::ProfileStore(QString fileName)
    : m_fileName(std::move(fileName))
{}

Profile ProfileStore::load() const
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestFile)).object();
    return {idsIn(object.value(flagsKey).toArray()), idsIn(object.value(confirmedKey).toArray()),
            dayIn(object.value(screenedKey)),        dayIn(object.value(checkedInKey)),
            signIn(object.value(signKey)),           dayIn(object.value(lookedAtKey))};
}

bool ProfileStore::save(const Profile &profile) const
{
    QJsonObject object{{flagsKey, arrayOf(profile.flags)},
                       {confirmedKey, arrayOf(profile.confirmed)}};
    if (profile.screened)
        object.insert(screenedKey, textOf(*profile.screened));
    if (profile.checkedIn)
        object.insert(checkedInKey, textOf(*profile.checkedIn));
    if (profile.sign)
        object.insert(signKey, objectOf(*profile.sign));
    if (profile.lookedAt)
        object.insert(lookedAtKey, textOf(*profile.lookedAt));
    QDir().mkpath(QFileInfo(m_fileName).path());
    QSaveFile file(m_fileName);
    // Before the first byte: health is nobody else's business.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return false;
    file.write(QJsonDocument(object).toJson());
    return file.commit();
}

bool ProfileStore::forget() const
{
    return QFile::remove(m_fileName) || !QFile::exists(m_fileName);
}

} // namespace hipwise
