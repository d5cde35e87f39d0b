#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hipwise {

/// Asks where to save; empty if nowhere. Tests put an answer in its place.
using FileChooser = std::function<QString(QWidget *window, const QString &suggestion)>;

/// The desktop's own dialog.
QString choosePdfFile(QWidget *window, const QString &suggestion);

/// "lower-back-hip-release-lying.pdf" in the folder of documents.
QString suggestedPdfFile(const QString &id);

} // namespace hipwise
