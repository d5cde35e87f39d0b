#include "exchange/given_bytes.h"

#include "exchange/code_finder.h"
#include "exchange/code_text.h"

#include "catalog/limits.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <array>

namespace hipwise {

namespace {

/// Pictures that are pixels and nothing else: others may name files to fetch.
constexpr std::array pictureFormats{"png", "jpeg", "webp", "bmp", "gif"};
constexpr qint64 mostPixels = 100'000'000; ///< of a picture; phones take half as many
/// Of one in memory. Qt's own 128 are less than a page has that is scanned in colour at 600 an inch.
constexpr int mostMegabytes = 512;

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Exchange", sentence);
}

bool isPicture(const QByteArray &format)
{
    return std::ranges::find(pictureFormats, std::string_view(format.constData())) !=
           pictureFormats.end();
}

Result<RoutineParcel, ExchangeFault> parcelInPicture(QImageReader &reader)
{
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return ExchangeFault(translated("The picture is too large. Give one of the code alone."));
    QImageReader::setAllocationLimit(mostMegabytes);
    const QImage picture = reader.read();
    if (picture.isNull())
        return ExchangeFault(translated("The picture is damaged and cannot be read."));
    const auto text = codeTextIn(picture);
    if (!text)
        return ExchangeFault(translated("No code of a routine was found in the picture. Try one "
                                        "that is sharp and shows all of the code."));
    return parcelFromCode(*text);
}

} // namespace

Result<RoutineParcel, ExchangeFault> parcelIn(const QByteArray &given, const QString &name)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    const QByteArray bytes =
        given.startsWith(byteOrderMark) ? given.mid(byteOrderMark.size()) : given;
    if (bytes.trimmed().isEmpty())
        return ExchangeFault(translated("There is nothing in it."));
    if (isCodeText({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return parcelFromCode({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (bytes.startsWith("%PDF-"))
        return ExchangeFault(translated("A PDF cannot be read. Give a picture of the page, or scan "
                                        "the code and paste its text."));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.canRead() && isPicture(reader.format()))
        return parcelInPicture(reader);
    if (static_cast<std::uintmax_t>(bytes.size()) > limits::fileBytes)
        return ExchangeFault(translated("This is too large for a routine."));
    if (!bytes.trimmed().startsWith('{'))
        return ExchangeFault(translated("This is neither a picture, nor a routine file, nor the "
                                        "text of a code."));
    return RoutineParcel{{name.toStdString(), bytes.toStdString()}};
}

Result<QByteArray, ExchangeFault> givenFile(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists())
        return ExchangeFault(translated("There is no file “%1”.").arg(shown));
    if (!info.isFile())
        return ExchangeFault(translated("“%1” is no ordinary file.").arg(shown));
    if (info.size() > mostGivenBytes)
        return ExchangeFault(translated("“%1” is too large.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ExchangeFault(
            translated("“%1” could not be read (%2).").arg(shown, file.errorString()));
    return file.read(mostGivenBytes);
}

} // namespace hipwise
