#pragma once

#include "drawing/picture_key.h"

#include <QCache>
#include <QImage>
#include <QString>

namespace hipwise {

/// Key pictures that can be had at once: those baked into the program and those in memory.
class PictureStore
{
public:
    PictureStore();

    /// \a key itself, or null.
    QImage picture(const PictureKey &key);

    /// A picture of \a pixels cut out of \a key, of a larger one of its shape, or, if there is
    /// none, of a smaller one; null when there is none at all.
    struct Found
    {
        QImage picture;
        bool isSharp = false; ///< not enlarged
    };
    Found find(const PictureKey &key, QSize pixels, bool mirrored);

    void keep(const PictureKey &key, const QImage &picture);

private:
    QImage halfBaked(const PictureKey &key, QSize pixels);

    QCache<QString, QImage> m_pictures; ///< by key
    QCache<QString, QImage> m_cuts;     ///< as shown; by key, size and side
};

} // namespace hipwise
