#include "sheet/picture_row.h"

#include "sheet/group.h"
#include "sheet/picture.h"
#include "sheet/sheet_measures.h"

#include <QCoreApplication>

#include <algorithm>

namespace hipwise {

namespace {

QSizeF frameOf(const QImage &image, const PictureLook &look)
{
    return image.height() <= image.width() ? look.wide : look.upright;
}

/// "Start", "Cat".
QString titled(const std::string &name)
{
    if (name == "start")
        return QCoreApplication::translate("Sheet", "Start");
    if (name == "end")
        return QCoreApplication::translate("Sheet", "End");
    QString word = QString::fromStdString(name);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

PictureLook PictureLook::scaled(qreal scale, Tones tones)
{
    return {.wide = QSizeF(measures::pictureWidth, measures::pictureHeight) * scale,
            .upright = QSizeF(measures::uprightWidth, measures::uprightHeight) * scale,
            .tones = tones};
}

qreal pictureRowWidth(const StepPictures &pictures, const PictureLook &look)
{
    if (pictures.empty())
        return look.wide.width();
    qreal width = 0;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const qreal frame = frameOf(pictures[i].image, look).width();
        if (look.isStacked)
            width = std::max(width, frame);
        else
            width += frame + (i > 0 ? measures::pictureGap : 0);
    }
    return width;
}

BlockPtr pictureRow(const Step &step, const StepPictures &pictures, const PictureLook &look)
{
    auto group = std::make_shared<Group>();
    if (pictures.empty())
        group->place(std::make_shared<PositionPicture>(step.position, look.wide, look.tones),
                     {0, 0});
    QPointF at;
    for (const StepPicture &picture : pictures) {
        const QSizeF size = frameOf(picture.image, look);
        const QString word = look.wordScale > 0 ? titled(picture.name) : QString();
        group->place(std::make_shared<FramedPicture>(picture.image, word, size, look.wordScale),
                     at);
        if (look.isStacked)
            at.ry() += size.height() + measures::pictureGap;
        else
            at.rx() += size.width() + measures::pictureGap;
    }
    return group;
}

} // namespace hipwise
