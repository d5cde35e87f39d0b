#include "sheet/pdf_properties.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <exception>
#include <memory>

namespace hipwise {

namespace {

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

void setProperties(QPDF &pdf, const QString &author, const QString &language)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", text(language));
    QPDFObjectHandle viewing = QPDFObjectHandle::newDictionary();
    viewing.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewing);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (info.isDictionary())
        info.replaceKey("/Author", text(author));
}

} // namespace

std::optional<QByteArray> withProperties(const QByteArray &pdf, const QString &author,
                                         const QString &language)
{
    try {
        QPDF document;
        document.processMemoryFile("sheet", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        setProperties(document, author, language);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_preserve);
        writer.setStreamDataMode(qpdf_s_preserve); // compressed by Qt already
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                          static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace hipwise
