#pragma once

#include "model/source.h"

#include <QWidget>

#include <vector>

namespace hipwise {

/// "Why: 3 sources": opens and closes their list below it. There is at least one.
class WhyLink : public QWidget
{
    Q_OBJECT

public:
    explicit WhyLink(const std::vector<Source> &sources, QWidget *parent = nullptr);
};

} // namespace hipwise
