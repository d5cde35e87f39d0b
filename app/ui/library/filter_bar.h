#pragma once

#include "catalog/library_filter.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

namespace hipwise {

class Chip;
class MenuChip;
class TextLink;

/// What the library can be narrowed by: the positions at all times, and the rest in a second part
/// that folds.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The person's choices; the text is somebody else's.
    const LibraryFilter &filter() const { return m_filter; }
    /// Nothing chosen. The order stays.
    void reset();

Q_SIGNALS:
    void changed();

private:
    QWidget *makePositions();
    QWidget *makeChoices();
    void addPosition(QWidget &row, const QString &text, const QString &iconName,
                     std::optional<PositionGroup> group);
    void addSwitch(QWidget &row, const QString &text, const QString &iconName, const QString &name,
                   bool LibraryFilter::*part);
    void addMenu(QWidget &row, MenuChip *chip, const QString &name,
                 const std::function<void(const std::vector<int> &)> &choose);
    void addAims(QWidget &row);
    void addLengths(QWidget &row);
    void addAreas(QWidget &row);
    void addLevels(QWidget &row);
    void addThings(QWidget &row);
    void addOrders(QWidget &row);
    void unfold(bool isOpen);
    void tell();

    LibraryFilter m_filter;
    Chip *m_more = nullptr;
    QWidget *m_choices = nullptr;
    TextLink *m_clear = nullptr;
    std::vector<std::pair<Chip *, std::optional<PositionGroup>>> m_positions;
    std::vector<Chip *> m_switches;
    std::vector<MenuChip *> m_menus;
    MenuChip *m_order = nullptr; ///< one of them
    bool m_isResetting = false;
};

} // namespace hipwise
