#include "sheet/code_block.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

constexpr qreal usualModule = measures::mm(0.5);
constexpr qreal leastModule = measures::mm(0.46); ///< more than two and a half dots at 150 an inch
constexpr qreal usualSide = measures::mm(36);

/// The modules alone.
class Modules : public Block
{
public:
    explicit Modules(QImage code)
        : m_code(std::move(code))
    {}

    QSizeF size() const override { return m_code.size() * module(); }

    /// As one path: modules filled one by one would show seams.
    void paint(QPainter &painter, QPointF at) const override
    {
        QPainterPath dark;
        dark.setFillRule(Qt::WindingFill);
        for (int y = 0; y < m_code.height(); ++y) {
            for (int x = 0; x < m_code.width(); ++x) {
                const int from = x;
                while (x < m_code.width() && qGray(m_code.pixel(x, y)) < 128)
                    ++x;
                if (x > from)
                    dark.addRect(
                        QRectF(at + QPointF(from, y) * module(), QSizeF(x - from, 1) * module()));
            }
        }
        painter.fillPath(dark, Qt::black);
    }

private:
    qreal module() const
    {
        return std::clamp(usualSide / m_code.width(), leastModule, usualModule);
    }

    QImage m_code;
};

} // namespace

BlockPtr codeBlock(const QImage &code)
{
    if (code.isNull())
        return nullptr;
    const TextStyle style{.size = 8, .lineHeight = 10, .colour = measures::secondInk};
    const auto modules = std::make_shared<Modules>(code);
    auto group = std::make_shared<Group>();
    group->place(modules, {0, 0});
    group->stack(
        std::make_shared<Paragraph>(
            QCoreApplication::translate("Sheet", "Scan with Hipwise to bring this routine in."),
            style, modules->size().width()),
        measures::mm(2));
    return group;
}

qreal widthBeside(const BlockPtr &code, qreal width)
{
    return code ? width - code->size().width() - 2 * measures::gap : width;
}

qreal heightBeside(const BlockPtr &code, qreal height)
{
    return code ? std::max(height, code->size().height()) : height;
}

void placeCode(SheetPages &pages, const BlockPtr &code, int page, qreal top, qreal width)
{
    if (code)
        pages.place(SheetPart::Code, code, page, {width - code->size().width(), top});
}

} // namespace hipwise
