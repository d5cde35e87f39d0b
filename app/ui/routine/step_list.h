#pragma once

#include "catalog/catalog.h"

#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <vector>

namespace hipwise {

class Figures;
class Prose;
class StepRow;

/// The reading part of a routine's page: title, steps, sources.
class StepList : public QScrollArea
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit StepList(Figures &figures, QWidget *parent = nullptr);

    /// \a notice comes before the steps; null for none. \a warnsOthers: the steps name whom they are
    /// not for, which is of no use in a routine that has been adapted.
    void setRoutine(const CatalogRoutine &routine, const Catalog &catalog, QWidget *notice,
                    bool warnsOthers);
    /// Whether there is little room.
    void setCompact(bool compact);
    void showSources();

Q_SIGNALS:
    void stepRequested(const QString &id);

private:
    QWidget *makeSources(const std::vector<Source> &sources);
    void reveal(QWidget *wanted);
    void scrollToWanted();
    void applyCompact();

    Figures &m_figures;
    QPointer<QWidget> m_wanted;
    QTimer m_reveal; ///< a row that opens has its new height only when the layout has run
    bool m_compact = false;
    Prose *m_title = nullptr;
    std::vector<StepRow *> m_rows;
    QWidget *m_sources = nullptr; ///< hidden until asked for
};

} // namespace hipwise
