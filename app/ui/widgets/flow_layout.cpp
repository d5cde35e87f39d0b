#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hipwise {

FlowLayout::FlowLayout(int horizontalGap, int verticalGap, QWidget *parent)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<QRect> FlowLayout::places(const QRect &area) const
{
    std::vector<QRect> places;
    std::size_t lineBegin = 0;
    int left = area.left();
    int top = area.top();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (; lineBegin < places.size(); ++lineBegin)
            places[lineBegin].translate(0, (lineHeight - places[lineBegin].height()) / 2);
    };
    for (const auto &item : m_items) {
        if (item->isEmpty()) {
            places.emplace_back();
            continue;
        }
        const int width = std::min(item->sizeHint().width(), area.width());
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (left > area.left() && left + width > area.left() + area.width()) {
            endLine();
            left = area.left();
            top += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        places.emplace_back(left, top, width, height);
        left += width + m_horizontalGap;
        lineHeight = std::max(lineHeight, height);
    }
    endLine();
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const QRect &place : places({0, 0, width - margins.left() - margins.right(), 0}))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty()) {
            const QSize hint = item->sizeHint();
            size = {size.width() + hint.width() + (size.width() > 0 ? m_horizontalGap : 0),
                    std::max(size.height(), hint.height())};
        }
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const QRect inner = area.marginsRemoved(contentsMargins());
    const std::vector<QRect> rectangles = places(inner);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            m_items[i]->setGeometry(QStyle::visualRect(direction, inner, rectangles[i]));
    }
}

} // namespace hipwise
