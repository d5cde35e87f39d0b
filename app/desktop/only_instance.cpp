#include "desktop/only_instance.h"

#include <QLocalSocket>
#include <QUrl>

#include <system_error>

namespace hipwise {

namespace {

constexpr int longestWait = 2'000; ///< milliseconds
constexpr qint64 mostBytes = 65'536;
constexpr char heard = 'y';

/// One line: a word has neither spaces nor line breaks left when it is written in percents.
QByteArray lineOf(const QStringList &words)
{
    QByteArrayList parts;
    for (const QString &word : words)
        parts.append(QUrl::toPercentEncoding(word));
    return parts.join(' ') + '\n';
}

QStringList wordsOf(const QByteArray &line)
{
    QStringList words;
    for (const QByteArray &part : line.simplified().split(' ')) {
        if (!part.isEmpty())
            words.append(QUrl::fromPercentEncoding(part));
    }
    return words;
}

} // namespace

OnlyInstance::OnlyInstance(const std::filesystem::path &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_name(QString::fromStdString((folder / "only-instance.socket").string()))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OnlyInstance::hear);
}

OnlyInstance::~OnlyInstance() = default;

bool OnlyInstance::handOver(const QStringList &words)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(longestWait)) {
        socket.write(lineOf(words));
        socket.flush();
        char answer = 0;
        if (socket.waitForReadyRead(longestWait) && socket.getChar(&answer) && answer == heard)
            return true;
    }
    listen();
    return false;
}

/// What a program that was killed has left is in the way of the name.
void OnlyInstance::listen()
{
    std::error_code ignored; // where the folder cannot be made, there is no socket in it
    std::filesystem::create_directories(m_folder, ignored);
    if (!m_server.listen(m_name) && m_server.serverError() == QAbstractSocket::AddressInUseError) {
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void OnlyInstance::hear()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > mostBytes)
                    socket->abort();
                return; // the rest is on its way
            }
            const QStringList words = wordsOf(socket->readLine(mostBytes));
            socket->write(&heard, 1);
            socket->flush();
            Q_EMIT started(words);
        });
    }
}

} // namespace hipwise
