#pragma once

#include "support/catch.h"

#include <QString>
#include <QStringList>

namespace Catch {

/// So that a failed comparison shows the texts.
template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &lines)
    {
        return lines.join(QStringLiteral("\n")).toStdString();
    }
};

} // namespace Catch
