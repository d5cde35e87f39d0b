#include "drawing/picture_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

#include <utility>

namespace hipwise {

namespace {

constexpr char imageFormat[] = "png";
constexpr int fastCompression = 80; ///< Qt's quality for PNG: the larger, the less it tries

QFileInfoList oldestFirst(const QString &path)
{
    return QDir(path).entryInfoList({QStringLiteral("*.png")}, QDir::Files | QDir::NoSymLinks,
                                    QDir::Time | QDir::Reversed);
}

} // namespace

PictureFolder::PictureFolder(QString path, qint64 mostBytes)
    : m_path(std::move(path))
    , m_mostBytes(mostBytes)
{}

QString PictureFolder::fileName(const PictureKey &key) const
{
    return m_path + u'/' + key.word() + QStringLiteral(".png");
}

QImage PictureFolder::load(const PictureKey &key) const
{
    if (m_path.isEmpty())
        return {};
    QImageReader reader(fileName(key), imageFormat);
    // The size is known before anything is unpacked.
    if (reader.size() != key.pixels)
        return {};
    const QImage picture = reader.read();
    return picture.isNull() ? picture : picture.convertToFormat(QImage::Format_RGB32);
}

void PictureFolder::save(const PictureKey &key, const QImage &picture)
{
    if (m_path.isEmpty() || picture.isNull() || !QDir().mkpath(m_path))
        return;
    QSaveFile file(fileName(key));
    if (!file.open(QIODevice::WriteOnly))
        return;
    if (!picture.save(&file, imageFormat, fastCompression))
        file.cancelWriting();
    const qint64 size = file.size();
    if (!file.commit())
        return;
    if (m_bytes >= 0)
        m_bytes += size;
    if (m_bytes < 0 || m_bytes > m_mostBytes)
        makeRoom();
}

void PictureFolder::makeRoom()
{
    const QFileInfoList files = oldestFirst(m_path);
    m_bytes = 0;
    for (const QFileInfo &file : files)
        m_bytes += file.size();
    if (m_bytes <= m_mostBytes)
        return;
    // A little more than needed, so that the next picture does not have to look again.
    const qint64 enough = m_mostBytes / 8 * 7;
    for (const QFileInfo &file : files) {
        if (m_bytes <= enough)
            break;
        if (QFile::remove(file.filePath()))
            m_bytes -= file.size();
    }
}

} // namespace hipwise
