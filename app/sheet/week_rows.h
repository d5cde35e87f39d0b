#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"
#include "sheet/sheet_measures.h"
#include "sheet/tones.h"

#include <QStringList>

#include <vector>

namespace hipwise {

/// From one day to the next, in points.
inline constexpr qreal weekDay = measures::mm(13.4);

/// Where the days begin on a page of \a width.
constexpr qreal weekGridLeft(qreal width)
{
    return width - 7 * weekDay;
}

/// What a week says beside its boxes.
struct WeekForm
{
    bool hasGoal = true;
    int leastNotes = 1;         ///< lines
    bool hasAllCautions = true; ///< else the weighty ones
    bool hasPictures = true;    ///< else the dose stands beside the name
};

/// What every row of a week goes by.
struct WeekLook
{
    QStringList shared; ///< sentences of cautions that are said once
    qreal scale;        ///< of the pictures; words are never smaller than at 1
    WeekForm form;
    Tones tones;
};

/// A row for each step of \a content, with the boxes of a week.
std::vector<BlockPtr> weekRows(const SheetContent &content, const WeekLook &look, qreal width);

} // namespace hipwise
