#pragma once

#include "safety/red_flag.h"

#include <QScrollArea>

#include <vector>

namespace hipwise {

/// What to do about the signs, the most urgent first. Nothing here starts a session.
class AdviceView : public QScrollArea
{
    Q_OBJECT

public:
    explicit AdviceView(const std::vector<RedFlag> &flags, QWidget *parent = nullptr);
};

} // namespace hipwise
