#pragma once

#include "cli/command.h"
#include "cli/lazy_catalog.h"

namespace hipwise {

/// The programmes, a line each, or one with its weeks.
class ProgrammesCommand final : public Command
{
public:
    explicit ProgrammesCommand(LazyCatalog &catalog)
        : m_catalog(catalog)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override;
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    const CatalogProgramme *find(const QString &word, QTextStream &err);

    LazyCatalog &m_catalog; ///< outlives this
};

} // namespace hipwise
