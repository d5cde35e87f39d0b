#pragma once

#include <QPainter>
#include <QPointF>
#include <QSizeF>

#include <memory>

namespace hipwise {

/// A piece of the sheet, in points. It is measured and painted by the same object, so what was
/// given the room it asked for cannot be clipped. Immutable once it is part of another.
class Block
{
public:
    Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;
    virtual ~Block() = default;

    virtual QSizeF size() const = 0;

    /// Paints inside the rectangle of size() at \a at; leaves the painter as it was.
    virtual void paint(QPainter &painter, QPointF at) const = 0;
};

using BlockPtr = std::shared_ptr<const Block>;

} // namespace hipwise
