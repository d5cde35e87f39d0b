#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace hipwise {

/// A connection to an SQLite file, with a name of its own among those of the program. Statements
/// take their values in the order of their question marks.
class SqlConnection
{
public:
    explicit SqlConnection(const QString &file);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    bool open();
    void close();

    /// Whether it could be done; else errorCode() says why not.
    bool run(const QString &statement, const QVariantList &values = {});
    /// The rows, to be gone through with next(); none where it could not be done. The result must
    /// not outlive this.
    QSqlQuery ask(const QString &question, const QVariantList &values = {});
    /// The first value of the first row, or an invalid one.
    QVariant value(const QString &question, const QVariantList &values = {});

    /// All of \a work or, when it says false or the disk does, nothing of it.
    bool inTransaction(const std::function<bool()> &work);

    /// SQLite's number (SQLITE_FULL is 13) of what failed last; 0 before anything did.
    int errorCode() const { return m_errorCode; }

private:
    bool failed(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    int m_errorCode = 0;
};

} // namespace hipwise
