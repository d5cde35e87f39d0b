#include "drawing/picture_store.h"

#include "drawing/baked_picture.h"

namespace hipwise {

namespace {

// In KiB.
constexpr qsizetype pictureRoom = 48 * qsizetype{1024};
constexpr qsizetype cutRoom = 24 * qsizetype{1024};

void insert(QCache<QString, QImage> &cache, const QString &word, const QImage &picture)
{
    cache.insert(word, new QImage(picture), 1 + picture.sizeInBytes() / 1024);
}

QImage from(const QCache<QString, QImage> &cache, const QString &word)
{
    const QImage *found = cache.object(word);
    return found ? *found : QImage();
}

PictureKey inFormat(PictureKey key, const PictureFormat &format)
{
    key.pixels = format.pixels;
    return key;
}

} // namespace

PictureStore::PictureStore()
    : m_pictures(pictureRoom)
    , m_cuts(cutRoom)
{}

QImage PictureStore::picture(const PictureKey &key)
{
    const QString word = key.word();
    QImage found = from(m_pictures, word);
    if (found.isNull()) {
        found = bakedPicture(key);
        if (!found.isNull())
            insert(m_pictures, word, found);
    }
    return found;
}

/// A quarter of the bytes to unpack and to keep, where nobody would see the others.
QImage PictureStore::halfBaked(const PictureKey &key, QSize pixels)
{
    const PictureFormat half = halfBakedFormat();
    const bool isEnough = key.pixels == bakedFormat().pixels &&
                          pixels.height() <= half.pixels.height() &&
                          pixels.width() <= half.pixels.width();
    return isEnough ? picture(inFormat(key, half)) : QImage();
}

PictureStore::Found PictureStore::find(const PictureKey &key, QSize pixels, bool mirrored)
{
    const QString word = key.word() + (mirrored ? QStringLiteral(" right ") : QStringLiteral(" ")) +
                         QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
    if (const QImage cut = from(m_cuts, word); !cut.isNull())
        return {cut, true};

    const auto shown = [&](const QImage &kept) {
        const QImage cut = cutOut(kept, pixels);
        return mirrored ? cut.mirrored(true, false) : cut;
    };
    const PictureFormat format = formatFor(pixels);
    QImage kept = halfBaked(key, pixels);
    if (kept.isNull())
        kept = picture(key);
    std::vector<PictureFormat> larger = largerThan(format);
    while (kept.isNull() && !larger.empty()) {
        kept = picture(inFormat(key, larger.back()));
        larger.pop_back();
    }
    if (!kept.isNull()) {
        const QImage cut = shown(kept);
        insert(m_cuts, word, cut);
        return {cut, true};
    }
    for (const PictureFormat &smaller : smallerThan(format)) {
        if (kept = picture(inFormat(key, smaller)); !kept.isNull())
            return {shown(kept), false};
    }
    return {};
}

void PictureStore::keep(const PictureKey &key, const QImage &picture)
{
    if (!picture.isNull())
        insert(m_pictures, key.word(), picture);
}

} // namespace hipwise
