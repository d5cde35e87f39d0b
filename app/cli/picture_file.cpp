#include "cli/picture_file.h"

#include "cli/printable.h"

#include <QSaveFile>

namespace hipwise {

bool writePicture(const QImage &picture, const QString &fileName, QTextStream &out,
                  QTextStream &err)
{
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
