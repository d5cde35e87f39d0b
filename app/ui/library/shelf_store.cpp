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

} // namespace

ShelfStore::ShelfStore(QString fileName)
    : m_fileName(std::move(fileName))
{}

PersonalShelf ShelfStore::load() const
{
    QSettings file(m_fileName, QSettings::IniFormat);
    return {marksIn(file, Kind::Routine), marksIn(file, Kind::Step)};
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

} // namespace hipwise
