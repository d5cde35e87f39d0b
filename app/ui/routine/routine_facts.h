#pragma once

#include "catalog/catalog.h"

#include <QWidget>

namespace hipwise {

/// What to know before a routine: which side comes first, what it is for, what it needs.
class RoutineFacts : public QWidget
{
    Q_OBJECT

public:
    RoutineFacts(const CatalogRoutine &routine, Side firstSide, QWidget *parent = nullptr);

Q_SIGNALS:
    void firstSideChosen(hipwise::Side side);
    void sourcesRequested();

private:
    /// Nothing is shown for a text that is empty.
    void addText(const QString &iconName, const QString &heading, const QString &text);
    void add(const QString &iconName, const QString &heading, QWidget *content);
    void addSources(const ResolvedRoutine &routine);
};

} // namespace hipwise
