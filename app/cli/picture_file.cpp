#include "cli/picture_file.h"

#include "cli/printable.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hipwise {

namespace {

/// What is saved takes the place of the file of that name. In place of a device there would be a
/// file from then on, for everybody.
bool isOrdinaryOrNew(const QString &fileName)
{
    const QFileInfo there(fileName);
    return !there.exists() || there.isFile();
}

} // namespace

bool writePicture(const QImage &picture, const QString &fileName, QTextStream &out,
                  QTextStream &err)
{
    if (!isOrdinaryOrNew(fileName)) {
        err << "hipwise: The picture could not be saved as " << inQuotes(fileName)
            << " (it is no ordinary file).\n";
        return false;
    }
    QSaveFile file(fileName);
    bool isWritten = file.open(QIODevice::WriteOnly);
    if (isWritten && !picture.save(&file, "png"))
        file.cancelWriting();
    isWritten = isWritten && file.commit();
    if (isWritten)
        out << "Wrote " << printable(fileName) << ".\n";
    else
        err << "hipwise: The picture could not be saved as " << inQuotes(fileName) << " ("
            << printable(file.errorString()) << ").\n";
    return isWritten;
}

} // namespace hipwise
