#pragma once

#include "drawing/picture_key.h"

#include <QImage>
#include <QString>

namespace hipwise {

/// Drawn pictures on disk, so that they need not be drawn again at the next start. A folder that
/// cannot be written keeps nothing, and a file that is no such picture is not there; neither is an
/// error, for a picture can always be drawn. One thread at a time.
class PictureFolder
{
public:
    /// An empty \a path keeps nothing. At most \a mostBytes are kept; the oldest go first.
    explicit PictureFolder(QString path, qint64 mostBytes = 64LL * 1024 * 1024);

    /// Null when it is not there.
    QImage load(const PictureKey &key) const;
    void save(const PictureKey &key, const QImage &picture);

private:
    QString fileName(const PictureKey &key) const;
    void makeRoom();

    QString m_path;
    qint64 m_mostBytes;
    qint64 m_bytes = -1; ///< of the folder; -1 until it was looked at
};

} // namespace hipwise
