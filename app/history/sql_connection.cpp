#include "history/sql_connection.h"

#include <QSqlError>
#include <QUuid>

namespace hipwise {

SqlConnection::SqlConnection(const QString &file)
    : m_name(QStringLiteral("history ") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(file);
    // A window that writes waits for another one to finish.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000"));
}

SqlConnection::~SqlConnection()
{
    close();
    // Qt warns while a copy is left, and a member is one.
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool SqlConnection::open()
{
    return m_database.open() || failed(m_database.lastError());
}

void SqlConnection::close()
{
    m_database.close();
}

bool SqlConnection::failed(const QSqlError &error)
{
    constexpr int primary = 0xff; // of an extended code
    constexpr int general = 1;
    const int code = error.nativeErrorCode().toInt() & primary;
    m_errorCode = code == 0 ? general : code;
    return false;
}

QSqlQuery SqlConnection::ask(const QString &question, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(question)) {
        failed(query.lastError());
        return query;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        failed(query.lastError());
    return query;
}

bool SqlConnection::run(const QString &statement, const QVariantList &values)
{
    return ask(statement, values).isActive();
}

QVariant SqlConnection::value(const QString &question, const QVariantList &values)
{
    QSqlQuery query = ask(question, values);
    return query.next() ? query.value(0) : QVariant();
}

bool SqlConnection::inTransaction(const std::function<bool()> &work)
{
    // It takes the right to write at once: to wait for it later fails at once in SQLite.
    if (!run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (work() && run(QStringLiteral("COMMIT")))
        return true;
    const int why = m_errorCode; // rolling back may fail, too, as SQLite has done it itself
    run(QStringLiteral("ROLLBACK"));
    m_errorCode = why;
    return false;
}

} // namespace hipwise
