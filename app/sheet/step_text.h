#pragma once

#include "sheet/dose_words.h"
#include "sheet/group.h"
#include "sheet/paragraph.h"

#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace hipwise {

/// The words of one step, one below the other in reading order. Sizes and gaps are those of the
/// standard sheet, in points, times a scale.
class StepText
{
public:
    StepText(qreal width, qreal scale)
        : m_group(std::make_shared<Group>())
        , m_width(width)
        , m_scale(scale)
    {}

    /// Nothing is added when \a text is empty.
    void add(const QString &text, const TextStyle &style, qreal gap);
    void add(const std::vector<TextRun> &runs, const TextStyle &style, qreal gap);

    /// Labels and their texts, one after the other on the line; those without text are left out.
    void addLabelled(const std::vector<std::pair<QString, QString>> &parts, const TextStyle &style,
                     qreal gap);

    void addBullet(const QString &text, const TextStyle &style, qreal gap);

    /// Behind the triangle.
    void addCaution(const QString &text, const TextStyle &style, qreal gap);

    /// In its frame, the pause beside it if there is room, else below.
    void addDose(const DoseWords &words);

    /// A name and its dose on one line; false, and nothing is added, if it has no room for both.
    bool addWithDose(const QString &text, const TextStyle &style, const DoseWords &words);

    bool isEmpty() const { return m_group->size().isNull(); }
    BlockPtr block() const { return m_group; }

private:
    BlockPtr framedDose(const DoseWords &words) const;
    BlockPtr restOf(const DoseWords &words) const;
    BlockPtr paragraph(const std::vector<TextRun> &runs, const TextStyle &style,
                       qreal indent) const;

    std::shared_ptr<Group> m_group;
    qreal m_width;
    qreal m_scale;
};

} // namespace hipwise
