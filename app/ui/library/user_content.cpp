#include "ui/library/user_content.h"

#include <QDirIterator>
#include <QThread>

namespace hipwise {

namespace {

constexpr int calmMilliseconds = 300;
/// Every watched file costs the system a handle; the folders tell of new and removed ones.
constexpr int mostWatchedFiles = 500;

} // namespace

UserContent::UserContent(std::shared_ptr<const Catalog> shipped, std::filesystem::path folder,
                         QObject *parent)
    : QObject(parent)
    , m_shipped(std::move(shipped))
    , m_folder(std::move(folder))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmMilliseconds);
    connect(&m_calm, &QTimer::timeout, this, &UserContent::read);
    const auto changed = [this] { m_calm.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
}

UserContent::~UserContent()
{
    if (m_reader)
        m_reader->wait();
}

void UserContent::start()
{
    std::error_code ignored; // a folder that cannot be made is an empty one
    std::filesystem::create_directories(m_folder, ignored);
    read();
}

void UserContent::read()
{
    if (m_reader) {
        m_again = true;
        return;
    }
    watch();
    m_reader = QThread::create([this, shipped = m_shipped, folder = m_folder] {
        const FolderContent content = readFolder(folder);
        auto catalog =
            content.files.empty() && content.problems.empty()
                ? shipped
                : std::make_shared<const Catalog>(shipped->withUserContent(content, Schemas()));
        QMetaObject::invokeMethod(
            this, [this, catalog] { finish(catalog); }, Qt::QueuedConnection);
    });
    m_reader->start(QThread::LowPriority);
}

void UserContent::finish(const std::shared_ptr<const Catalog> &catalog)
{
    m_reader->wait();
    delete m_reader;
    m_reader = nullptr;
    if (m_again) {
        m_again = false;
        read();
        return;
    }
    Q_EMIT catalogChanged(catalog);
}

void UserContent::watch()
{
    const QString folder = QString::fromStdString(m_folder.string());
    QStringList paths{folder};
    QDirIterator entries(folder, {QStringLiteral("*.json")},
                         QDir::AllDirs | QDir::Files | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext() && paths.size() < mostWatchedFiles)
        paths.append(entries.next());
    const QStringList known = m_watcher.files() + m_watcher.directories();
    for (const QString &path : known)
        paths.removeAll(path);
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

} // namespace hipwise
