#pragma once

#include "model/source.h"

#include <QWidget>

#include <vector>

namespace hipwise {

/// Sources by title, with who wrote them and what kind they are.
class SourceList : public QWidget
{
    Q_OBJECT

public:
    explicit SourceList(const std::vector<Source> &sources, QWidget *parent = nullptr);
};

/// "Study or guideline".
QString tierName(char tier);

} // namespace hipwise
