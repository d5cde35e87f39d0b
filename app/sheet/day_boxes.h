#pragma once

#include "model/dose.h"
#include "sheet/block.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// A row of a week: under each day a box, or one for each side with its letter in it.
class DayBoxes : public Block
{
public:
    /// A box for every one of \a letters, which may be empty, in each day, \a box points large.
    DayBoxes(const QStringList &letters, qreal day, QSizeF box);

    QSizeF size() const override;
    void paint(QPainter &painter, QPointF at) const override;

private:
    std::vector<BlockPtr> m_letters;
    qreal m_day; ///< from one day to the next
    QSizeF m_box;
};

/// What stands in the boxes of a step: "L" and "R", or nothing in the only one.
QStringList boxLetters(Laterality laterality);

/// The names of the days, short, Monday first.
QStringList dayNames();

} // namespace hipwise
