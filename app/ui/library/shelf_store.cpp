#include "ui/library/shelf_store.h"

#include "ui/style/words.h"

#include <QSettings>

#include <algorithm>

namespace hipwise {

namespace {

using Kind = ShelfStore::Kind;

QString folderOf(Kind kind)
{
    return kind == Kind::Routine ? QStringLiteral("routines") : QStringLiteral("steps");
}

QString favouriteGroup(Kind kind)
{
    return QStringLiteral("favourites/") + folderOf(kind);
}

QString doneGroup(Kind kind)
{
    return QStringLiteral("done/") + folderOf(kind);
}

/// Only such a one can be part of a key.
bool isId(std::string_view id)
{
    return !id.empty() && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

QStringList idsIn(QSettings &file, const QString &group)
{
    file.beginGroup(group);
    QStringList ids = file.childKeys();
    file.endGroup();
    return ids;
}

ShelfMarks marksIn(QSettings &file, Kind kind)
{
    ShelfMarks marks;
    for (const QString &id : idsIn(file, favouriteGroup(kind))) {
        if (file.value(favouriteGroup(kind) + u'/' + id).toBool())
            marks.favourites.insert(id.toStdString());
    }
    for (const QString &id : idsIn(file, doneGroup(kind))) {
        bool isNumber = false;
        const qint64 seconds = file.value(doneGroup(kind) + u'/' + id).toLongLong(&isNumber);
        // A time of an age is no time of a session, and would not fit into a time point.
        constexpr qint64 latest = 1LL << 33;
        if (isNumber && seconds > 0 && seconds < latest)
            marks.lastDone.emplace(id.toStdString(),
                                   ShelfMarks::Time(std::chrono::seconds(seconds)));
    }
    return marks;
}

QString programmeGroup(std::string_view id)
{
    return QStringLiteral("programmes/") + toQString(id);
}

QString startKey(std::string_view id)
{
    return programmeGroup(id) + QStringLiteral("/start");
}

/// The keys below \a group, as "2026-11-23/seed-lying".
QStringList keysBelow(QSettings &file, const QString &group)
{
    file.beginGroup(group);
    QStringList keys = file.allKeys();
    file.endGroup();
    return keys;
}

std::optional<CalendarDay> dayIn(const QString &text)
{
    return dayFromIso(text.toStdString());
}

std::optional<ProgrammeRecord> recordIn(QSettings &file, const QString &id)
{
    const auto start = dayIn(file.value(startKey(id.toStdString())).toString());
    if (!start)
        return std::nullopt;
    const QString group = programmeGroup(id.toStdString());
    ProgrammeRecord record{*start, {}, {}};
    for (const QString &key : keysBelow(file, group + QStringLiteral("/done"))) {
        const std::string routine = key.section(u'/', 1).toStdString();
        const auto day = dayIn(key.section(u'/', 0, 0));
        if (day && isId(routine))
            record.done.push_back({*day, routine});
    }
    for (const QString &key : keysBelow(file, group + QStringLiteral("/went-on"))) {
        if (const auto day = dayIn(key))
            record.wentOn.push_back(*day);
    }
    return record;
}

} // namespace

ShelfStore::ShelfStore(QString fileName)
    : m_fileName(std::move(fileName))
{}

PersonalShelf ShelfStore::load() const
{
    QSettings file(m_fileName, QSettings::IniFormat);
    PersonalShelf shelf{marksIn(file, Kind::Routine), marksIn(file, Kind::Step), {}};
    file.beginGroup(QStringLiteral("programmes"));
    const QStringList followed = file.childGroups();
    file.endGroup();
    for (const QString &id : followed) {
        if (auto record = recordIn(file, id))
            shelf.programmes.emplace(id.toStdString(), *std::move(record));
    }
    return shelf;
}

PersonalShelf ShelfStore::setFavourite(Kind kind, const std::string &id, bool isFavourite) const
{
    if (isId(id)) {
        QSettings file(m_fileName, QSettings::IniFormat);
        const QString key = favouriteGroup(kind) + u'/' + toQString(id);
        if (isFavourite)
            file.setValue(key, true);
        else
            file.remove(key);
    }
    return load();
}

PersonalShelf ShelfStore::noteDone(Kind kind, const std::string &id, ShelfMarks::Time when) const
{
    if (isId(id)) {
        QSettings file(m_fileName, QSettings::IniFormat);
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(when.time_since_epoch()).count();
        file.setValue(doneGroup(kind) + u'/' + toQString(id), static_cast<qlonglong>(seconds));
    }
    return load();
}

PersonalShelf ShelfStore::follow(const std::string &programme, CalendarDay start) const
{
    if (isId(programme)) {
        QSettings file(m_fileName, QSettings::IniFormat);
        file.remove(programmeGroup(programme));
        file.setValue(startKey(programme), toQString(isoText(start)));
    }
    return load();
}

PersonalShelf ShelfStore::stopFollowing(const std::string &programme) const
{
    if (isId(programme))
        QSettings(m_fileName, QSettings::IniFormat).remove(programmeGroup(programme));
    return load();
}

PersonalShelf ShelfStore::noteSession(const std::string &programme,
                                      const DoneSession &session) const
{
    if (isId(programme) && isId(session.routine)) {
        QSettings file(m_fileName, QSettings::IniFormat);
        if (file.contains(startKey(programme)))
            file.setValue(programmeGroup(programme) + QStringLiteral("/done/") +
                              toQString(isoText(session.day)) + u'/' + toQString(session.routine),
                          true);
    }
    return load();
}

PersonalShelf ShelfStore::goOn(const std::string &programme, CalendarDay day) const
{
    if (isId(programme)) {
        QSettings file(m_fileName, QSettings::IniFormat);
        if (file.contains(startKey(programme)))
            file.setValue(programmeGroup(programme) + QStringLiteral("/went-on/") +
                              toQString(isoText(day)),
                          true);
    }
    return load();
}

} // namespace hipwise
