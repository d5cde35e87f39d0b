#pragma once

#include "catalog/catalog.h"

#include <QWidget>

namespace hipwise {

/// What a routine takes, in one line: minutes, position, level, how often.
class MetaRow : public QWidget
{
    Q_OBJECT

public:
    explicit MetaRow(const CatalogRoutine &routine, QWidget *parent = nullptr);

private:
    void add(const QString &iconName, const QString &words);
};

} // namespace hipwise
