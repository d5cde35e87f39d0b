#include "drawing/picture_grid.h"

#include "drawing/stage_colours.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int gap = 12;       ///< between cells, and at the edge
constexpr int pictureGap = 2; ///< between the pictures of a cell

QFont captionFont()
{
    QFont font(QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(17);
    font.setWeight(QFont::Medium);
    return font;
}

QSize picturesSize(const CaptionedPicture &cell)
{
    const auto count = static_cast<int>(cell.pictures.size());
    const QSize one = cell.pictures.front().size();
    return {one.width() * count + pictureGap * (count - 1), one.height()};
}

} // namespace

QImage pictureGrid(const std::vector<CaptionedPicture> &cells, int columns, FigureGround ground)
{
    if (cells.empty() || cells.front().pictures.empty() || columns < 1)
        return {};
    const QFont font = captionFont();
    const bool hasCaptions = std::ranges::any_of(
        cells, [](const CaptionedPicture &cell) { return !cell.caption.isEmpty(); });
    const int captionHeight = hasCaptions ? QFontMetrics(font).height() + 8 : 0;
    const QSize cellSize = picturesSize(cells.front()) + QSize(0, captionHeight);
    const int count = static_cast<int>(cells.size());
    const int used = std::min(columns, count);
    const int rows = (count + used - 1) / used;
    const StageColours colours = StageColours::of(ground);

    QImage grid(gap + used * (cellSize.width() + gap), gap + rows * (cellSize.height() + gap),
                QImage::Format_RGB32);
    grid.fill(ground == FigureGround::Dark ? QColor(0x101818) : QColor(Qt::white));
    QPainter painter(&grid);
    painter.setFont(font);
    painter.setPen(colours.ink);
    for (int i = 0; i < count; ++i) {
        const CaptionedPicture &cell = cells[static_cast<std::size_t>(i)];
        QPoint at(gap + i % used * (cellSize.width() + gap),
                  gap + i / used * (cellSize.height() + gap));
        const QRect words(at + QPoint(0, cellSize.height() - captionHeight),
                          QSize(cellSize.width(), captionHeight));
        for (const QImage &picture : cell.pictures) {
            painter.drawImage(at, picture);
            at.rx() += picture.width() + pictureGap;
        }
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(cell.caption, Qt::ElideRight, words.width()));
    }
    return grid;
}

} // namespace hipwise
