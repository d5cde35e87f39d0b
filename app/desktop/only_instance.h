#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <filesystem>

namespace hipwise {

/// One program for one person's data: a second start hands its words to the first and ends. They go
/// through a socket beside the data that only the person can open, so that it works without a
/// desktop, too.
class OnlyInstance : public QObject
{
    Q_OBJECT

public:
    /// For the data in \a folder.
    explicit OnlyInstance(const std::filesystem::path &folder, QObject *parent = nullptr);
    ~OnlyInstance() override;

    /// Hands \a words to the program that runs already. False where there is none, or where it does
    /// not answer within two seconds: then this is the one, and those to come are heard.
    bool handOver(const QStringList &words);

Q_SIGNALS:
    /// Somebody has started the program with these words.
    void started(const QStringList &words);

private:
    void listen();
    void hear();

    std::filesystem::path m_folder;
    QString m_name; ///< of the socket
    QLocalServer m_server;
};

} // namespace hipwise
