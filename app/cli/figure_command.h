#pragma once

#include "cli/command.h"
#include "cli/lazy_catalog.h"

namespace hipwise {

/// A step as pictures.
class FigureCommand final : public Command
{
public:
    explicit FigureCommand(LazyCatalog &catalog)
        : m_catalog(catalog)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override;
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    LazyCatalog &m_catalog; ///< outlives this
};

} // namespace hipwise
