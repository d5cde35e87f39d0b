#include "history/history_file.h"

#include "history/history_schema.h"
#include "model/calendar_day.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QThread>

#include <array>
#include <chrono>
#include <string_view>
#include <utility>

namespace hipwise {

namespace {

namespace fs = std::filesystem;

constexpr const char *fileName = "history.sqlite";
constexpr std::string_view setAsideStart = "history.damaged-";
/// What SQLite keeps beside a file, and what its name ends in.
constexpr std::array besides{"-wal", "-shm", "-journal"};
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// The numbers of sqlite3.h, which is not needed for more than these.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

QString inQt(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

fs::path beside(const fs::path &file, const char *ending)
{
    return fs::path(file.string() + ending);
}

/// SQLite gives what it makes beside the file the rights of the file; so that nobody else can read
/// any of it, the file is there before SQLite is.
bool makeOwnersOnly(const fs::path &path)
{
    QFile file(inQt(path));
    if (!file.exists() && !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly) &&
        !file.exists())
        return false;
    for (const char *ending : besides) {
        QFile other(inQt(beside(path, ending)));
        if (other.exists())
            other.setPermissions(ownerOnly);
    }
    // A file that is not ours is for the opening to fail on.
    file.setPermissions(ownerOnly);
    return true;
}

} // namespace

HistoryFile::HistoryFile(fs::path folder, const WallClock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
    openOrBeginAnew();
    if (!m_trouble || m_trouble->kind == HistoryTrouble::Kind::SetAside)
        return;
    m_connection.reset();
}

void HistoryFile::openOrBeginAnew()
{
    QDir().mkpath(inQt(m_folder));
    Opened opened = open();
    if (opened == Opened::Damaged) {
        // Of two windows that find it damaged, the second must not set aside what the first began.
        QLockFile lock(inQt(m_folder / "history.lock"));
        lock.tryLock(5'000);
        m_connection.reset();
        opened = open();
        if (opened == Opened::Damaged)
            opened = setAside() ? open() : Opened::NotAtAll;
    }
    if (opened == Opened::Newer)
        m_trouble = {HistoryTrouble::Kind::Newer, fileName};
    else if (opened != Opened::Well)
        m_trouble = troubleNow();
}

HistoryFile::Opened HistoryFile::open()
{
    const fs::path file = m_folder / fileName;
    if (!makeOwnersOnly(file))
        return Opened::NotAtAll;
    m_connection = std::make_unique<SqlConnection>(inQt(file));
    const Opened opened = m_connection->open() ? prepare() : Opened::NotAtAll;
    if (opened != Opened::NotAtAll)
        return opened;
    const int code = m_connection->errorCode();
    return code == sqliteCorrupt || code == sqliteNotADatabase ? Opened::Damaged : opened;
}

HistoryFile::Opened HistoryFile::prepare()
{
    // Nothing is written before this is known.
    const QVariant version = m_connection->value(QStringLiteral("PRAGMA user_version"));
    if (!version.isValid())
        return Opened::NotAtAll;
    if (version.toInt() > newestSchema())
        return Opened::Newer;
    for (const char *setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON"}) {
        if (!set(QString::fromLatin1(setting)))
            return Opened::NotAtAll;
    }
    const QVariant sound = m_connection->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (sound.isValid() && sound.toString() != QLatin1String("ok"))
        return Opened::Damaged;
    return sound.isValid() && migrate(*m_connection) ? Opened::Well : Opened::NotAtAll;
}

/// Turning a new file to WAL fails at once, without SQLite's own wait, when another window does the
/// same; a moment later it is done.
bool HistoryFile::set(const QString &setting)
{
    const QDeadlineTimer patience(std::chrono::seconds(3));
    while (!m_connection->run(setting)) {
        const int code = m_connection->errorCode();
        if ((code != sqliteBusy && code != sqliteLocked) || patience.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

/// With what SQLite has beside it, so that somebody who knows how may still read it.
bool HistoryFile::setAside()
{
    m_connection.reset();
    const fs::path file = m_folder / fileName;
    const std::string start = std::string(setAsideStart) + isoText(m_clock.today());
    std::string name = start + ".sqlite";
    for (int number = 2; fs::exists(m_folder / name); ++number)
        name = start + "-" + std::to_string(number) + ".sqlite";
    std::error_code error;
    fs::rename(file, m_folder / name, error);
    if (error)
        return false;
    for (const char *ending : besides) {
        std::error_code ignored; // it may not be there
        fs::rename(beside(file, ending), beside(m_folder / name, ending), ignored);
    }
    m_trouble = {HistoryTrouble::Kind::SetAside, name};
    return true;
}

HistoryTrouble HistoryFile::troubleNow() const
{
    switch (m_connection ? m_connection->errorCode() : 0) {
    case sqliteBusy:
    case sqliteLocked:
        return {HistoryTrouble::Kind::Busy, fileName};
    case sqliteFull:
        return {HistoryTrouble::Kind::Full, fileName};
    default:
        return {HistoryTrouble::Kind::Unwritable, fileName};
    }
}

std::optional<HistoryTrouble> HistoryFile::write(const std::function<bool(SqlConnection &)> &work)
{
    if (!m_connection)
        return m_trouble;
    if (m_connection->inTransaction([&] { return work(*m_connection); }))
        return std::nullopt;
    return troubleNow();
}

bool HistoryFile::removeSetAside()
{
    std::error_code error;
    bool areGone = true;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder, error)) {
        if (!entry.path().filename().string().starts_with(setAsideStart))
            continue;
        std::error_code failure;
        areGone = fs::remove(entry.path(), failure) && areGone;
    }
    return areGone;
}

} // namespace hipwise
