#include "sheet/sheet_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace hipwise {

namespace {

QString sentence(const QString &fileName, const QString &reason)
{
    return QCoreApplication::translate("Sheet", "The sheet could not be saved as “%1” (%2).")
        .arg(QDir::toNativeSeparators(fileName), reason);
}

} // namespace

QString openForSheet(QSaveFile &file)
{
    const QFileInfo there(file.fileName());
    if (there.exists() && !there.isFile())
        return sentence(file.fileName(),
                        QCoreApplication::translate("Sheet", "it is no ordinary file"));
    // A buffer would take what has no room, and Qt 6.4 does not tell when it cannot be emptied.
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? QString() : failureOf(file);
}

QString writeSheet(QSaveFile &file, const QByteArray &bytes)
{
    // What has room goes in; that the rest has none shows when it is tried by itself.
    for (qsizetype done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return failureOf(file); // now: it is not known any more when the file is closed
        done += written;
    }
    return {};
}

QString failureOf(const QSaveFile &file)
{
    return sentence(file.fileName(), file.errorString());
}

} // namespace hipwise
