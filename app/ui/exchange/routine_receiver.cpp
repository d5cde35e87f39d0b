#include "ui/exchange/routine_receiver.h"

#include "exchange/bring_in.h"
#include "exchange/given_bytes.h"

#include "ui/style/words.h"

#include <QFileInfo>
#include <QThread>

#include <utility>

namespace hipwise {

namespace {

using Outcome = RoutineReceiver::Outcome;

/// With the first of the problems, where there are any.
Outcome failure(const ExchangeFault &fault)
{
    QString sentence = fault.sentence;
    if (!fault.problems.empty())
        sentence += QLatin1Char('\n') + toQString(asLine(fault.problems.front()));
    return {sentence, {}};
}

Outcome received(const QByteArray &bytes, const QString &name, const Catalog &catalog,
                 const std::filesystem::path &folder)
{
    const auto result = bringIn(bytes, name, catalog, Schemas(), folder);
    if (!result)
        return failure(result.error());
    return {inWords(result.value()), toQString(result.value().admission.id)};
}

} // namespace

RoutineReceiver::RoutineReceiver(std::filesystem::path folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{}

RoutineReceiver::~RoutineReceiver()
{
    if (m_worker)
        m_worker->wait();
    delete m_worker;
}

void RoutineReceiver::receiveFile(const QString &path, std::shared_ptr<const Catalog> catalog)
{
    receive([path, catalog = std::move(catalog), folder = m_folder]() -> Outcome {
        const auto bytes = givenFile(path);
        if (!bytes)
            return failure(bytes.error());
        return received(bytes.value(), QFileInfo(path).fileName(), *catalog, folder);
    });
}

void RoutineReceiver::receiveText(const QString &text, std::shared_ptr<const Catalog> catalog)
{
    receive([text, catalog = std::move(catalog), folder = m_folder] {
        return received(text.toUtf8(), tr("what you pasted"), *catalog, folder);
    });
}

void RoutineReceiver::receive(std::function<Outcome()> work)
{
    if (isBusy())
        return;
    m_worker = QThread::create([this, work = std::move(work)] {
        const Outcome outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                m_worker->wait();
                delete std::exchange(m_worker, nullptr);
                Q_EMIT finished(outcome);
            },
            Qt::QueuedConnection);
    });
    m_worker->start();
}

} // namespace hipwise
