#pragma once

#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/command_context.h"
#include "cli/lazy_catalog.h"
#include "safety/caution_flag.h"
#include "sheet/sheet_content.h"

#include <optional>
#include <vector>

namespace hipwise {

/// A routine on paper.
class SheetCommand final : public Command
{
public:
    SheetCommand(LazyCatalog &catalog, const CommandContext &context)
        : m_catalog(catalog)
        , m_context(context)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override;
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    /// What the sheet of \a found says to a person with \a flags, without pictures; nothing, and
    /// why on \a err, if nothing of it is left.
    std::optional<SheetContent> contentOf(const CatalogRoutine &found, const Arguments &given,
                                          const std::vector<CautionFlag> &flags, QTextStream &err);

    LazyCatalog &m_catalog;          ///< outlives this
    const CommandContext &m_context; ///< outlives this
};

} // namespace hipwise
