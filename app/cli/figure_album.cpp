#include "cli/figure_album.h"

#include "drawing/picture_grid.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace hipwise {

namespace {

constexpr int sides = 8;
constexpr int moments = 5;
constexpr int framesThere = 40; ///< 1.6 s at 25 frames a second
constexpr int framesBack = 30;  ///< 1.2 s
constexpr int contactColumns = 3;
constexpr int contactsOfPage = 30;
constexpr QSize contactPixels(320, 220);

double eased(double t)
{
    return t * t * t * (t * (t * 6 - 15) + 10);
}

double momentOf(const FigureSubject &subject, double along)
{
    return subject.lastMoment() * along;
}

QString degreesOf(const PoseView &view)
{
    return QStringLiteral("%1°, %2°").arg(std::remainder(view.around, 360)).arg(view.above);
}

} // namespace

FigureAlbum::FigureAlbum(const FigureBody &body, const FigureLook &look)
    : m_look(look)
    , m_painter(body, std::max(1U, std::thread::hardware_concurrency()))
{}

QImage FigureAlbum::picture(const FigureSubject &subject, const FigureShot &shot, double along)
{
    FigureShot taken = shot;
    taken.moment = momentOf(subject, along);
    taken.withArrow = along >= 1 && subject.moves();
    return m_painter.paint(subject, m_look, taken);
}

QImage FigureAlbum::turnaround(const FigureSubject &subject, const FigureShot &shot, double along)
{
    std::vector<CaptionedPicture> cells;
    FigureShot taken = shot;
    taken.moment = momentOf(subject, along);
    PoseView view = shot.view.value_or(subject.view);
    for (int i = 0; i < sides; ++i, view.around += 360.0 / sides) {
        taken.view = view;
        cells.push_back({{m_painter.paint(subject, m_look, taken)}, degreesOf(view)});
    }
    return pictureGrid(cells, sides / 2, m_look.ground);
}

QImage FigureAlbum::strip(const FigureSubject &subject, const FigureShot &shot)
{
    CaptionedPicture cell;
    FigureShot taken = shot;
    for (int i = 0; i < moments; ++i) {
        taken.moment = momentOf(subject, static_cast<double>(i) / (moments - 1));
        cell.pictures.push_back(m_painter.paint(subject, m_look, taken));
    }
    return pictureGrid({cell}, 1, m_look.ground);
}

bool FigureAlbum::animate(const FigureSubject &subject, const FigureShot &shot,
                          const std::function<bool(int, const QImage &)> &show)
{
    FigureShot taken = shot;
    const double last = subject.isLoop ? subject.movement->keys - 1 : subject.lastMoment();
    const int back = subject.isLoop ? 0 : framesBack;
    const int count = subject.moves() ? framesThere + back : 1;
    for (int i = 0; i < count; ++i) {
        const double along = i < framesThere
                                 ? static_cast<double>(i) / framesThere
                                 : 1 - static_cast<double>(i - framesThere) / framesBack;
        taken.moment = last * (subject.isLoop ? along : eased(along));
        if (!show(i + 1, m_painter.paint(subject, m_look, taken)))
            return false;
    }
    return true;
}

std::vector<QImage> FigureAlbum::contactSheet(const std::vector<Entry> &entries)
{
    std::vector<QImage> pages;
    std::vector<CaptionedPicture> cells;
    const auto endPage = [&] {
        pages.push_back(pictureGrid(cells, contactColumns, m_look.ground));
        cells.clear();
    };
    FigureShot shot;
    shot.pixels = contactPixels;
    for (const Entry &entry : entries) {
        cells.push_back(
            {{picture(entry.subject, shot, 0), picture(entry.subject, shot, 1)}, entry.name});
        if (cells.size() == contactsOfPage)
            endPage();
    }
    if (!cells.empty())
        endPage();
    return pages;
}

} // namespace hipwise
