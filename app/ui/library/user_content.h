#pragma once

#include "catalog/catalog.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>

class QThread;

namespace hipwise {

/// Reads the user's folder beside the shipped content, off the GUI thread, and again whenever
/// something in it changes.
class UserContent : public QObject
{
    Q_OBJECT

public:
    UserContent(std::shared_ptr<const Catalog> shipped, std::filesystem::path folder,
                QObject *parent = nullptr);
    ~UserContent() override;

    /// Begins to read and to watch.
    void start();

Q_SIGNALS:
    void catalogChanged(const std::shared_ptr<const hipwise::Catalog> &catalog);

private:
    void read();
    void watch();
    void finish(const std::shared_ptr<const Catalog> &catalog);

    std::shared_ptr<const Catalog> m_shipped;
    std::filesystem::path m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_calm; ///< a file being written changes many times in a row
    QThread *m_reader = nullptr;
    bool m_again = false; ///< something changed while it was being read
};

} // namespace hipwise
