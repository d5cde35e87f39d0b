#pragma once

#include "safety/red_flag.h"

#include <QWidget>

#include <vector>

namespace hipwise {

class Button;
class Prose;

/// The signs to look for before a session: the first ones in short lines, the others on demand.
class SignList : public QWidget
{
    Q_OBJECT

public:
    explicit SignList(const std::vector<RedFlag> &flags, QWidget *parent = nullptr);

    /// Whether there is little room: the first ones must be seen without scrolling.
    void setCompact(bool compact);
    /// Only the first ones.
    void reset();

Q_SIGNALS:
    void moreShown();

private:
    void showMore(bool shown);

    std::vector<Prose *> m_lines; ///< the first ones
    Button *m_moreButton;
    QWidget *m_more;
};

} // namespace hipwise
