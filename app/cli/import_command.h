#pragma once

#include "cli/command.h"
#include "cli/command_context.h"
#include "cli/lazy_catalog.h"

namespace hipwise {

/// A routine from somebody else, into the user's folder.
class ImportCommand final : public Command
{
public:
    ImportCommand(LazyCatalog &catalog, const CommandContext &context)
        : m_catalog(catalog)
        , m_context(context)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override { return {}; }
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    LazyCatalog &m_catalog;          ///< outlives this
    const CommandContext &m_context; ///< outlives this
};

} // namespace hipwise
