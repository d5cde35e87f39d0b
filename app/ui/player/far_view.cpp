#include "ui/player/far_view.h"

#include "ui/figure/figure_view.h"
#include "ui/player/far_button.h"
#include "ui/style/box.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/widgets/digits.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr qreal wordPixels = 84;    ///< of the design guide, at 1280 x 800
constexpr qreal twoLinePixels = 56; ///< from there on two lines are better than one
constexpr qreal belowPixels = 34;   ///< of what to mind
constexpr qreal lineShare = 0.62;   ///< of the band, with something below
constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
constexpr qreal smallestPixels = 28; ///< readable from two metres still
constexpr qreal badgePadding = 38;
constexpr qreal cellShare = 0.92; ///< large digits stand closer
constexpr qreal buttonPixels = 22;
constexpr qreal buttonGap = 16;
constexpr qreal hurtsShare = 1.35; ///< times as large as the others

QFont farFont(qreal pixels, QFont::Weight weight = QFont::Bold)
{
    QFont font = fontFor(TextRole::TitleXL);
    font.setPixelSize(std::max(8, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

/// The largest up to \a most pixels in which \a fits; \a least at least.
template<typename Fits>
QFont largestFont(qreal most, qreal least, Fits fits)
{
    constexpr qreal smaller = 0.95;
    qreal pixels = most;
    while (pixels > least && !fits(farFont(pixels)))
        pixels = std::max(least, pixels * smaller);
    return farFont(pixels);
}

/// In which \a text, in as many lines as it takes, fits into \a size.
QFont fitted(const QString &text, const QSizeF &size, qreal most, qreal least)
{
    return largestFont(most, least, [&](const QFont &tried) {
        const QRectF room(0, 0, size.width(), 10 * size.height());
        const QSizeF taken = QFontMetricsF(tried).boundingRect(room, wrapped, text).size();
        return taken.height() <= size.height() && taken.width() <= size.width();
    });
}

} // namespace

FarView::FarView(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView(figures, this))
{
    setObjectName(QStringLiteral("farView"));
    m_figure->setObjectName(QStringLiteral("farFigure"));
    // A click on the figure is one on the far view: it pauses.
    m_figure->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto plain = [this](const QString &text, const QString &iconName) {
        return new FarButton(FarButton::Kind::Plain, text, iconName, this);
    };
    m_pausedButtons = {addButton(plain(tr("Resume"), QStringLiteral("play")),
                                 QStringLiteral("farResume"), &FarView::pauseRequested),
                       addButton(plain(tr("Back"), QStringLiteral("back")),
                                 QStringLiteral("farBack"), &FarView::backRequested),
                       addButton(plain(tr("Skip"), QStringLiteral("skip")),
                                 QStringLiteral("farSkip"), &FarView::skipRequested),
                       addButton(plain(tr("Near view"), QStringLiteral("near")),
                                 QStringLiteral("farNear"), &FarView::nearRequested)};
    m_hurts = addButton(new FarButton(FarButton::Kind::Danger, tr("Something hurts"),
                                      QStringLiteral("stop-octagon"), this),
                        QStringLiteral("farHurts"), &FarView::hurtsRequested);
}

FarButton *FarView::addButton(FarButton *button, const QString &name, void (FarView::*signal)())
{
    button->setObjectName(name);
    connect(button, &QAbstractButton::clicked, this, signal);
    return button;
}

/// As far as it is seen: the edge goes on by a pixel.
FarWords FarView::levelled(FarWords words) const
{
    const double steps = std::max(1.0, m_layout.edge.width());
    words.done = std::round(std::clamp(words.done, 0.0, 1.0) * steps) / steps;
    return words;
}

void FarView::setWords(const FarWords &words)
{
    const FarWords now = levelled(words);
    if (now == m_words)
        return;
    FarWords further = m_words;
    further.done = now.done;
    const bool isOnlyFurther = further == now;
    const bool isOtherBand = m_words.isPaused != now.isPaused;
    m_words = now;
    if (isOtherBand)
        arrangeButtons();
    if (isOnlyFurther)
        update(turningInto(size(), m_turn).mapRect(m_layout.edge).toAlignedRect());
    else
        update();
}

void FarView::setFigure(const Step &step, const Motion &motion)
{
    m_figure->setStep(step);
    m_figure->setMotion(motion);
}

void FarView::setTurn(QuarterTurn turn)
{
    if (m_turn == turn)
        return;
    m_turn = turn;
    m_figure->setTurn(turn);
    for (FarButton *button : findChildren<FarButton *>())
        button->setTurn(turn);
    arrange();
}

void FarView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FarView::arrange()
{
    m_layout = farLayout(turned(size(), m_turn));
    const QTransform turning = turningInto(size(), m_turn);
    m_figure->setGeometry(turning.mapRect(m_layout.figure).toRect());
    m_figure->setRadius(32 * m_layout.scale);
    arrangeButtons();
    update();
}

/// From the left, but for Something hurts, which is always at the right end.
void FarView::arrangeButtons()
{
    std::vector<FarButton *> shown;
    if (m_words.isPaused)
        shown = m_pausedButtons;
    for (FarButton *button : m_pausedButtons)
        button->setVisible(m_words.isPaused);

    const qreal gap = buttonGap * m_layout.scale;
    int pixels = qRound(buttonPixels * m_layout.scale * std::min(textScale(), 1.3));
    const auto widthAt = [&](int size) {
        qreal width = 0;
        for (FarButton *button : shown) {
            button->setTextPixels(size);
            width += button->sizeHint().width() + gap;
        }
        m_hurts->setTextPixels(qRound(size * hurtsShare));
        return width + m_hurts->sizeHint().width();
    };
    while (widthAt(pixels) > m_layout.buttons.width() && pixels > 8)
        --pixels;

    const QTransform turning = turningInto(size(), m_turn);
    const QRectF row = m_layout.buttons;
    const auto place = [&](FarButton &button, qreal x) {
        const QSizeF hint = button.sizeHint();
        const QRectF area(x, row.top(), hint.width(), row.height());
        button.setGeometry(turning.mapRect(area).toRect());
    };
    qreal x = row.left();
    for (FarButton *button : shown) {
        place(*button, x);
        x += button->sizeHint().width() + gap;
    }
    place(*m_hurts, row.right() - m_hurts->sizeHint().width());
}

void FarView::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(turningInto(size(), m_turn), true);
    painter.fillRect(QRectF(QPointF(), QSizeF(turned(size(), m_turn))), tokens.paper);

    painter.fillRect(m_layout.edge, tokens.sage);
    QRectF done = m_layout.edge;
    done.setWidth(done.width() * m_words.done);
    painter.fillRect(done, tokens.primary);
    if (tokens.isHighContrast)
        painter.fillRect(QRectF(0, m_layout.edge.bottom(), m_layout.edge.width(), 2), tokens.ink);

    paintTop(painter);
    paintCount(painter);
    painter.fillRect(m_layout.band, tokens.isDark ? tokens.surface : tokens.ink);
    if (tokens.isHighContrast)
        painter.fillRect(QRectF(0, m_layout.band.top(), m_layout.band.width(), 2), tokens.ink);
    paintLine(painter);
}

void FarView::paintTop(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QRectF area = m_layout.top;
    const qreal padding = badgePadding * m_layout.scale;
    const auto badgeWidth = [&](const QFontMetricsF &metrics) {
        return m_words.side.isEmpty() ? 0 : metrics.horizontalAdvance(m_words.side) + 2 * padding;
    };
    const QFont font = largestFont(wordPixels * m_layout.scale, 8, [&](const QFont &tried) {
        const QFontMetricsF metrics(tried);
        return badgeWidth(metrics) + metrics.horizontalAdvance(m_words.phase) +
                   metrics.horizontalAdvance(m_words.repetition) + 3 * padding <=
               area.width();
    });
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    qreal x = area.left();
    if (!m_words.side.isEmpty()) {
        const QRectF badge(x, area.top(), badgeWidth(metrics), area.height());
        paintBox(painter, badge, 24 * m_layout.scale, tokens.primary, tokens);
        painter.setPen(tokens.onPrimary);
        painter.drawText(badge, Qt::AlignCenter, m_words.side);
        x = badge.right() + padding * 0.9;
    }
    painter.setPen(tokens.ink);
    painter.drawText(QRectF(x, area.top(), area.right() - x, area.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_words.phase);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, m_words.repetition);
}

void FarView::paintCount(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QRectF area = m_layout.count;
    // Two digits' room also for one: the size stays while it counts down.
    const QString widest = m_words.count.size() < 2 ? QStringLiteral("00") : m_words.count;
    QFont font = fontFor(TextRole::Far);
    font.setPixelSize(std::max(8, qRound(area.height() * 1.15)));
    const qreal width = widthInCells(widest, font, cellShare);
    if (width > area.width())
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * area.width() / width)));
    painter.setPen(m_words.isLastSeconds && !m_words.isPaused ? tokens.primary : tokens.ink);
    paintInCells(painter, m_words.count, font, area.center(), cellShare);
}

void FarView::paintLine(QPainter &painter) const
{
    if (m_words.isPaused && m_layout.line.intersects(m_layout.buttons))
        return;
    const Tokens &tokens = tokensOf(this);
    QRectF area = m_layout.line;
    const QString below = m_words.isPaused ? QString() : m_words.below;
    if (!below.isEmpty()) {
        const QRectF place = area.adjusted(0, area.height() * lineShare, 0, 0);
        area.setHeight(area.height() * lineShare);
        painter.setFont(fitted(below, place.size(), belowPixels * m_layout.scale,
                               belowPixels * 0.6 * m_layout.scale));
        painter.setPen(tokens.isDark ? tokens.ink : tokens.paper);
        painter.drawText(place, wrapped, below);
    }
    const QString line = m_words.isPaused ? tr("Space goes on") : m_words.line;
    const qreal scale = m_layout.scale;
    QFont font = largestFont(wordPixels * scale, twoLinePixels * scale, [&](const QFont &tried) {
        return QFontMetricsF(tried).horizontalAdvance(line) <= area.width();
    });
    if (QFontMetricsF(font).horizontalAdvance(line) > area.width())
        font = fitted(line, area.size(), twoLinePixels * scale, smallestPixels * scale);
    painter.setFont(font);
    painter.setPen(tokens.isDark ? tokens.ink : tokens.paper);
    painter.drawText(area, wrapped, line);
}

void FarView::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // or there is no release
}

void FarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pauseRequested();
}

} // namespace hipwise
