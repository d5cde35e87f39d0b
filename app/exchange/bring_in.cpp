#include "exchange/bring_in.h"

#include "exchange/folder_writer.h"
#include "exchange/given_bytes.h"

#include <QCoreApplication>

namespace hipwise {

Result<BroughtIn, ExchangeFault> bringIn(const QByteArray &bytes, const QString &name,
                                         const Catalog &catalog, const Schemas &schemas,
                                         const std::filesystem::path &folder)
{
    const auto parcel = parcelIn(bytes, name);
    if (!parcel)
        return parcel.error();
    auto admission = admit(parcel.value(), catalog, schemas);
    if (!admission)
        return admission.error();
    BroughtIn result{std::move(admission).value(), {}};
    if (result.admission.files.empty())
        return result;
    const auto saved = saveInFolder(result.admission.files, folder);
    if (!saved)
        return saved.error();
    result.file = saved.value().back();
    return result;
}

QString inWords(const BroughtIn &broughtIn)
{
    const Admission &admission = broughtIn.admission;
    const QString title = QString::fromStdString(admission.title);
    const QString id = QString::fromStdString(admission.id);
    if (broughtIn.wasThere())
        return QCoreApplication::translate("Exchange", "“%1” is in the library already, as %2.")
            .arg(title, id);
    if (admission.id == admission.ownId)
        return QCoreApplication::translate("Exchange", "“%1” is in the library now, as %2.")
            .arg(title, id);
    return QCoreApplication::translate("Exchange",
                                       "“%1” is in the library now, as %2: another routine is %3.")
        .arg(title, id, QString::fromStdString(admission.ownId));
}

} // namespace hipwise
