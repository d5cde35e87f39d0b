#pragma once

#include "catalog/catalog.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

class QThread;

namespace hipwise {

/// Brings a routine from elsewhere into the user's folder, off the GUI thread: a picture takes a while
/// to look through. One at a time.
class RoutineReceiver : public QObject
{
    Q_OBJECT

public:
    /// What came of it.
    struct Outcome
    {
        QString sentence; ///< for the person
        QString id;       ///< of the routine; empty if it did not come in
    };

    explicit RoutineReceiver(std::filesystem::path folder, QObject *parent = nullptr);
    ~RoutineReceiver() override;

    bool isBusy() const { return m_worker != nullptr; }

    /// The file at \a path, beside what \a catalog has. Nothing happens while it isBusy().
    void receiveFile(const QString &path, std::shared_ptr<const Catalog> catalog);
    /// What was pasted.
    void receiveText(const QString &text, std::shared_ptr<const Catalog> catalog);

Q_SIGNALS:
    void finished(const hipwise::RoutineReceiver::Outcome &outcome);

private:
    void receive(std::function<Outcome()> work);

    std::filesystem::path m_folder;
    QThread *m_worker = nullptr;
};

} // namespace hipwise
