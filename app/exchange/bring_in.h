#pragma once

#include "exchange/admission.h"

#include <QByteArray>
#include <QString>

#include <filesystem>

namespace hipwise {

/// What became of a routine that was given.
struct BroughtIn
{
    Admission admission;
    std::filesystem::path file; ///< the routine's; empty if all of it was there before

    bool wasThere() const { return file.empty(); }
};

/// Brings the routine in \a bytes, see parcelIn(), into \a folder, where the user's files of \a catalog
/// are.
Result<BroughtIn, ExchangeFault> bringIn(const QByteArray &bytes, const QString &name,
                                         const Catalog &catalog, const Schemas &schemas,
                                         const std::filesystem::path &folder);

/// One sentence on what became of it.
QString inWords(const BroughtIn &broughtIn);

} // namespace hipwise
