#include "ui/print/file_chooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace hipwise {

QString choosePdfFile(QWidget *window, const QString &suggestion)
{
    QString name = QFileDialog::getSaveFileName(
        window, QCoreApplication::translate("hipwise::PrintPage", "Save as PDF"), suggestion,
        QCoreApplication::translate("hipwise::PrintPage", "PDF files (*.pdf)"));
    if (!name.isEmpty() && !name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        name += QStringLiteral(".pdf");
    return name;
}

QString suggestedPdfFile(const QString &id)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return folder.filePath(id + QStringLiteral(".pdf"));
}

} // namespace hipwise
