#include "ui/figure/hand_turn.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr double degreesPerPixel = 0.5;
constexpr int backMilliseconds = 200;
/// From further above or below nothing is to be seen but a head or a floor.
constexpr double lowest = 0;
constexpr double highest = 75;

} // namespace

HandTurn::HandTurn(QObject *parent)
    : QObject(parent)
{
    m_back.setDuration(backMilliseconds);
    m_back.setEasingCurve(QEasingCurve::InOutQuad);
    m_back.setEndValue(QPointF());
    connect(&m_back, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setTurn(value.toPointF()); });
}

void HandTurn::begin(QPointF at)
{
    m_back.stop();
    m_from = at;
    m_before = m_turn;
}

void HandTurn::follow(QPointF at)
{
    if (m_from)
        setTurn(m_before + (at - *m_from) * degreesPerPixel);
}

void HandTurn::letGo(bool atOnce)
{
    m_from.reset();
    m_back.stop();
    if (atOnce || m_turn.isNull())
        return setTurn({});
    m_back.setStartValue(m_turn);
    m_back.start();
}

PoseView HandTurn::turned(PoseView view, bool isMirrored) const
{
    if (!isTurned())
        return view;
    view.around += isMirrored ? m_turn.x() : -m_turn.x();
    view.above = std::clamp(view.above + m_turn.y(), std::min(lowest, view.above),
                            std::max(highest, view.above));
    return view;
}

void HandTurn::setTurn(QPointF turn)
{
    if (m_turn == turn)
        return;
    m_turn = turn;
    Q_EMIT changed();
}

} // namespace hipwise
