#include "ui/player/segment_bar.h"

#include "ui/style/box.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hipwise {

namespace {

constexpr double gap = 6;
constexpr double narrowest = 44;

} // namespace

SegmentBar::SegmentBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void SegmentBar::setProgress(const std::vector<double> &seconds, std::size_t current, double done)
{
    const double part = std::clamp(done, 0.0, 1.0);
    if (seconds == m_seconds && current == m_current) {
        // Less than half a pixel is nothing to repaint for.
        const double pixels = std::abs(part - m_done) * widths().at(current);
        if (pixels < 0.5 && part < 1)
            return;
    }
    m_seconds = seconds;
    m_current = current;
    m_done = part;
    update();
}

/// By seconds, but none too narrow to see as long as the window has room.
std::vector<double> SegmentBar::widths() const
{
    const auto count = static_cast<double>(m_seconds.size());
    const double room = width() - gap * (count - 1);
    const double least = std::min(narrowest, room / count);
    const double sum = std::accumulate(m_seconds.begin(), m_seconds.end(), 0.0);
    std::vector<double> result;
    for (const double seconds : m_seconds)
        result.push_back(least + (room - least * count) * seconds / std::max(sum, 0.001));
    return result;
}

void SegmentBar::paintEvent(QPaintEvent * /*event*/)
{
    if (m_seconds.empty())
        return;
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    double x = 0;
    const std::vector<double> widths = this->widths();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const QRectF segment(x, 0, widths[i], height());
        const qreal radius = height() / 2.0;
        QPainterPath outline;
        outline.addRoundedRect(segment, radius, radius);
        paintBox(painter, segment, radius, tokens.sage, tokens);
        const double done = i < m_current ? 1 : i == m_current ? m_done : 0;
        if (done > 0) {
            painter.setClipPath(outline);
            painter.fillRect(QRectF(x, 0, widths[i] * done, height()), tokens.primary);
            painter.setClipping(false);
        }
        x += widths[i] + gap;
    }
}

} // namespace hipwise
