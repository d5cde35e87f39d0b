#pragma once

#include <QString>
#include <QStringList>

/// Reads PDFs back with the tools of poppler-utils; fails the test if they are missing.
namespace hipwise::pdf {

/// The text in the order in which it was painted.
QString text(const QString &file);

/// The lines of pdffonts below its header.
QStringList fonts(const QString &file);

/// The value that pdfinfo gives after \a key; empty if there is none.
QString info(const QString &file, const QString &key);

/// The first of \a phrases that does not follow the one before it; empty if all do. Line breaks
/// do not count.
QString firstOutOfOrder(const QString &text, const QStringList &phrases);

} // namespace hipwise::pdf
