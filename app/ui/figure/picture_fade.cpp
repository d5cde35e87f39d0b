#include "ui/figure/picture_fade.h"

namespace hipwise {

PictureFade::PictureFade(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_opacity = value.toDouble();
        Q_EMIT changed();
    });
    connect(&m_animation, &QVariantAnimation::finished, this, &PictureFade::stop);
}

void PictureFade::leave(const QImage &before, int milliseconds)
{
    m_animation.stop();
    m_before = before;
    m_opacity = before.isNull() ? 1 : 0;
    m_animation.setDuration(milliseconds);
}

void PictureFade::arrive()
{
    if (isOn() && m_animation.state() == QAbstractAnimation::Stopped)
        m_animation.start();
}

void PictureFade::stop()
{
    m_animation.stop();
    m_before = {};
    m_opacity = 1;
    Q_EMIT changed();
}

} // namespace hipwise
