#pragma once

#include "cli/command.h"
#include "cli/lazy_catalog.h"

namespace hipwise {

/// `hipwise flags`: what can be said of a person with --flags.
class FlagsCommand : public Command
{
public:
    explicit FlagsCommand(LazyCatalog &catalog)
        : m_catalog(catalog)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override;
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    LazyCatalog &m_catalog;
};

} // namespace hipwise
