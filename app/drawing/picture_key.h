#pragma once

#include "drawing/figure_look.h"
#include "drawing/picture_format.h"

#include <QByteArray>
#include <QString>

namespace hipwise {

/// What a kept picture shows. The working side is the left; the right is its mirror image.
struct PictureKey
{
    QByteArray digest; ///< of the step, see step_digest.h
    FigureLook look;
    QSize pixels;

    friend bool operator==(const PictureKey &, const PictureKey &) = default;

    /// Letters, digits and dashes, another word for every other key.
    QString word() const;
};

inline QString wordFor(FigureGround ground)
{
    switch (ground) {
    case FigureGround::Light:
        break;
    case FigureGround::Dark:
        return QStringLiteral("dark");
    case FigureGround::Paper:
        return QStringLiteral("paper");
    }
    return QStringLiteral("light");
}

inline QString PictureKey::word() const
{
    return QString::fromLatin1(digest) + u'-' + QString::fromStdString(look.theme) +
           (look.sturdy ? QStringLiteral("-sturdy-") : QStringLiteral("-")) + wordFor(look.ground) +
           u'-' + QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
}

} // namespace hipwise
