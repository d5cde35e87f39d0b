#include "ui/player/ease_out_view.h"

#include "ui/player/eased_out.h"
#include "ui/player/hurts_parts.h"
#include "ui/style/typography.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

/// A figure in less than this says nothing.
constexpr int lowestFigure = 140;

} // namespace

EaseOutView::EaseOutView(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView(figures))
{
    m_figure->setRadius(24);
    m_figure->setObjectName(QStringLiteral("easeOutFigure"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_figure);
}

void EaseOutView::setStep(const Step &step, std::optional<Side> side)
{
    m_figure->setStep(easedOut(step));
    m_figure->setMotion({.side = side});
    delete m_words;
    m_words = makeFirstWords(true, step.position == Position::Standing);
    m_words->setParent(m_figure);
    m_words->show();
    placeWords();
}

void EaseOutView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWords();
}

/// The words come first; the figure has what they leave, or nothing.
void EaseOutView::placeWords()
{
    if (!m_words)
        return;
    const int words = m_words->heightForWidth(width());
    m_words->setGeometry(0, 0, width(), words);
    const bool hasRoom = height() - words >= lowestFigure;
    m_figure->setHeadroom(hasRoom ? words : height());
}

} // namespace hipwise
