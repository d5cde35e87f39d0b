#include "ui/player/guide_area.h"

#include "ui/player/guide_column.h"
#include "ui/player/player_view.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hipwise {

GuideArea::GuideArea(QWidget *parent)
    : QWidget(parent)
    , m_column(new GuideColumn)
    , m_cautionText(new Prose({}, TextRole::BodyStrong, &Tokens::amber))
    , m_caution(makeCaution())
    , m_layout(new QVBoxLayout(this))
{
    connect(m_column, &GuideColumn::readyRequested, this, &GuideArea::readyRequested);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(makeReading(), 1);
    m_layout->addWidget(m_caution);
}

QScrollArea *GuideArea::makeReading()
{
    auto *area = new QScrollArea;
    makeCalm(*area);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_column);
    m_column->setAutoFillBackground(false);
    area->viewport()->installEventFilter(this);
    return area;
}

Panel *GuideArea::makeCaution()
{
    m_cautionText->setObjectName(QStringLiteral("caution"));
    auto *panel = new Panel(Panel::Kind::Care);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(14);
    layout->addWidget(new IconView(QStringLiteral("warning"), 26, &Tokens::amber));
    layout->addWidget(m_cautionText, 1);
    return panel;
}

void GuideArea::setView(const PlayerView &view)
{
    m_cautionText->setText(view.caution);
    // In a small window the way on has the room while the person gets ready.
    m_caution->setVisible(!view.caution.isEmpty() && !(view.canBeReady && m_isNarrow));
    // What the caution takes is known before the column looks how much room there is.
    m_layout->activate();
    m_column->setView(view);
}

bool GuideArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_column->fit();
    return QWidget::eventFilter(watched, event);
}

void GuideArea::setNarrow(bool isNarrow)
{
    m_layout->setSpacing(isNarrow ? 6 : 10);
    m_isNarrow = isNarrow;
    m_column->setNarrow(isNarrow);
}

} // namespace hipwise
