#include "drawing/baked_picture.h"

#include <QFile>

namespace hipwise {

QString bakedName(const PictureKey &key)
{
    return QStringLiteral(":/figures/") + key.word() + QStringLiteral(".jpg");
}

QImage bakedPicture(const PictureKey &key)
{
    const QString name = bakedName(key);
    const bool canBe = key.pixels == bakedFormat().pixels || key.pixels == halfBakedFormat().pixels;
    if (!canBe || !QFile::exists(name))
        return {};
    const QImage picture(name, "jpg");
    return picture.isNull() ? picture : picture.convertToFormat(QImage::Format_RGB32);
}

} // namespace hipwise
