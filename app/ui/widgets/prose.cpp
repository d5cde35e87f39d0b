#include "ui/widgets/prose.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace hipwise {

namespace {

/// No wider by itself; a layout may still stretch it.
constexpr int widest = 640;
constexpr int narrowest = 48;

/// Text for reading has more air between its lines than titles and captions have.
int lineHeight(const QFont &font)
{
    const double pixels = font.pixelSize() / textScale();
    const double factor = pixels < 16.5 ? 1.3 : pixels < 24 ? 1.41 : 1.22;
    return qMax(QFontMetrics(font).height(), qRound(font.pixelSize() * factor));
}

/// Breaks the text into lines. Returns their height in all.
int breakLines(QTextLayout &layout, int width, int lineHeight)
{
    int bottom = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, bottom + (lineHeight - line.height()) / 2});
        bottom += lineHeight;
    }
    layout.endLayout();
    return bottom;
}

QString withLineBreaks(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QTextOption optionFor(const QLabel &label)
{
    QTextOption option(QStyle::visualAlignment(label.layoutDirection(), label.alignment()));
    option.setTextDirection(label.layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

Prose::Prose(const QString &text, TextRole role, Colour colour, QWidget *parent)
    : Label(text, role, colour, parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Prose::sizeHint() const
{
    QTextLayout layout(withLineBreaks(text()), font());
    layout.setTextOption(optionFor(*this));
    breakLines(layout, widest, lineHeight(font()));
    qreal natural = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        natural = qMax(natural, layout.lineAt(i).naturalTextWidth());
    // Rounded up and one more: a line as wide as its text must not wrap.
    const int width = static_cast<int>(std::ceil(natural)) + 1;
    const QMargins margins = contentsMargins();
    return {qMin(width, widest) + margins.left() + margins.right(), heightForWidth(width)};
}

QSize Prose::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), narrowest), lineHeight(font())};
}

int Prose::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(withLineBreaks(text()), font());
    layout.setTextOption(optionFor(*this));
    return breakLines(layout, width - margins.left() - margins.right(), lineHeight(font())) +
           margins.top() + margins.bottom();
}

void Prose::paintEvent(QPaintEvent * /*event*/)
{
    const QRect area = contentsRect();
    QTextLayout layout(withLineBreaks(text()), font());
    layout.setTextOption(optionFor(*this));
    const int height = breakLines(layout, area.width(), lineHeight(font()));
    int top = area.top();
    if (alignment() & Qt::AlignVCenter)
        top += qMax(0, area.height() - height) / 2;

    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(area.left(), top));
}

} // namespace hipwise
