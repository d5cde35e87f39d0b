#pragma once

#include "cli/command.h"
#include "cli/lazy_catalog.h"

namespace hipwise {

/// What is wrong with files, and what is unwise in them.
class LintCommand final : public Command
{
public:
    explicit LintCommand(LazyCatalog &catalog)
        : m_catalog(catalog)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override;
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    Problems problemsIn(const QStringList &paths);
    Problems ownProblems();

    LazyCatalog &m_catalog; ///< outlives this
};

} // namespace hipwise
