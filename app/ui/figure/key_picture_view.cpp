#include "ui/figure/key_picture_view.h"

#include "session/key_path.h"
#include "ui/figure/figure_ground.h"
#include "ui/figure/figure_words.h"
#include "ui/figure/pictogram_stage.h"
#include "ui/figure/stage_painting.h"
#include "ui/style/words.h"

#include <QPainter>

namespace hipwise {

KeyPictureView::KeyPictureView(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
{
    connect(&figures.studio(), &FigureStudio::lookChanged, this, qOverload<>(&QWidget::update));
    connect(&figures.studio(), &FigureStudio::pictureReady, this, [this](const QString &id) {
        if (m_step && toQString(m_step->id) == id)
            update();
    });
}

void KeyPictureView::setStep(const Step &step, Side side)
{
    if (m_step && m_side == side && *m_step == step)
        return;
    m_step = step;
    m_side = side;
    const Motion shown{KeyPath(step).outAt(1), 0, side, false};
    setAccessibleName(m_figures.studio().draws(step) ? figureName(step, shown)
                                                     : pictogramName(step));
    update();
}

void KeyPictureView::setRadius(qreal radius)
{
    m_radius = radius;
    update();
}

QImage KeyPictureView::picture() const
{
    if (!m_step)
        return {};
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    return m_figures.studio().keyPicture(*m_step, pixels, m_side, groundOf(tokensOf(this)));
}

void KeyPictureView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage image = picture();
    m_hasFigure = !image.isNull();
    if (m_hasFigure)
        paintOnStage(painter, image, rect(), rect(), m_radius);
    else if (m_step)
        paintPictogramStage(painter, rect(), m_radius, m_step->position, m_side == Side::Right,
                            tokensOf(this));
}

} // namespace hipwise
