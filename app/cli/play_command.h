#pragma once

#include "cli/command.h"
#include "cli/command_context.h"
#include "cli/lazy_catalog.h"
#include "session/session.h"

namespace hipwise {

/// A session in the terminal: each cue as it comes due.
class PlayCommand final : public Command
{
public:
    PlayCommand(LazyCatalog &catalog, const CommandContext &context)
        : m_catalog(catalog)
        , m_context(context)
    {}

    QString name() const override;
    QString usage() const override;
    QString summary() const override;
    Options options() const override;
    int run(const QStringList &arguments, QTextStream &out, QTextStream &err) override;

private:
    void guide(const ResolvedRoutine &routine, const Pacing &pacing, double speed,
               QTextStream &out) const;

    LazyCatalog &m_catalog;          ///< outlives this
    const CommandContext &m_context; ///< outlives this
};

} // namespace hipwise
