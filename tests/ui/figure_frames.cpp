#include "ui/figure_frames.h"

#include "ui/person.h"

#include <QTest>

#include <cstdlib>

namespace hipwise {

namespace {

/// Longer than a frame takes on a busy machine without optimisation.
constexpr int calmMilliseconds = 700;

} // namespace

FigureFrames::FigureFrames(FigureView &view)
    : m_view(view)
    , m_live(view.findChild<LiveFigure *>())
    , m_spy(m_live, &LiveFigure::framePainted)
{}

void FigureFrames::settle()
{
    REQUIRE(comesTrue([this] { return m_view.hasFigure(); }));
    while (comingIn(calmMilliseconds) > 0)
        continue;
}

int FigureFrames::comingIn(int milliseconds)
{
    const int before = count();
    QTest::qWait(milliseconds);
    return count() - before;
}

double difference(const QImage &one, const QImage &other)
{
    REQUIRE(one.size() == other.size());
    const QImage a = one.convertToFormat(QImage::Format_RGB32);
    const QImage b = other.convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                   std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

} // namespace hipwise
