#include "ui/routine/step_row.h"

#include "ui/routine/avoid_words.h"
#include "ui/routine/step_details.h"
#include "ui/routine/step_head.h"
#include "ui/style/box.h"
#include "ui/style/tokens.h"
#include "ui/style/words.h"

#include <QPainter>
#include <QVBoxLayout>

namespace hipwise {

StepRow::StepRow(Figures &figures, const PrescribedStep &step,
                 const std::vector<CautionFlag> &flags, const std::vector<Source> &sources,
                 QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_step(step)
    , m_avoid(avoidList(flags, step.step))
    , m_sources(sources)
    , m_head(new StepHead(figures, step, avoidTag(flags, step.step)))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    connect(m_head, &StepHead::toggled, this, &StepRow::setOpen);
}

void StepRow::setCompact(bool compact)
{
    m_head->setCompact(compact);
}

void StepRow::setOpen(bool open)
{
    if (open && !m_details) {
        m_details = new StepDetails(m_figures, m_step, m_avoid, m_sources);
        connect(m_details, &StepDetails::stepRequested, this,
                [this] { Q_EMIT stepRequested(toQString(m_step.step.id)); });
        layout()->addWidget(m_details);
    }
    if (m_details)
        m_details->setVisible(open);
    if (open)
        Q_EMIT opened();
}

void StepRow::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 16, tokens.surface, tokens, QPen(tokens.line, 1));
}

} // namespace hipwise
