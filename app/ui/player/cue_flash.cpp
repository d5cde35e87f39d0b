#include "ui/player/cue_flash.h"

#include "ui/style/tokens.h"

#include <QEvent>
#include <QPainter>

namespace hipwise {

namespace {

constexpr int lengthMilliseconds = 450;
constexpr int leastBetweenMilliseconds = 1'000;
constexpr double strongest = 0.85; ///< the count stays readable through it

bool isChange(CueKind kind)
{
    switch (kind) {
    case CueKind::Start:
    case CueKind::Half:
    case CueKind::Release:
    case CueKind::OtherSide:
    case CueKind::EndOfStep:
    case CueKind::EndOfSession:
        return true;
    case CueKind::GetReady:
    case CueKind::Instruct:
    case CueKind::Count:
    case CueKind::Repetition:
    case CueKind::Rest:
    case CueKind::Breath:
        break;
    }
    return false;
}

} // namespace

CueFlash::CueFlash(QWidget *page)
    : QWidget(page)
{
    setObjectName(QStringLiteral("cueFlash"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    page->installEventFilter(this);
    m_fade.setDuration(lengthMilliseconds);
    m_fade.setStartValue(strongest);
    m_fade.setEndValue(0.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        setStrength(m_style == MotionStyle::Full ? value.toDouble() : strongest);
    });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] { setStrength(0); });
}

void CueFlash::show(CueKind kind)
{
    const bool isTooSoon =
        m_sinceLast.isValid() && !m_sinceLast.hasExpired(leastBetweenMilliseconds);
    if (!isChange(kind) || isTooSoon)
        return;
    m_sinceLast.start();
    m_fade.stop();
    setStrength(strongest);
    m_fade.start();
}

void CueFlash::setStrength(double strength)
{
    if (m_strength == strength)
        return;
    m_strength = strength;
    setVisible(isLit());
    if (isLit()) {
        setGeometry(parentWidget()->rect());
        raise();
        update();
    }
}

bool CueFlash::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void CueFlash::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor light = tokensOf(this).primary;
    light.setAlphaF(static_cast<float>(m_strength));
    painter.fillRect(rect(), light);
}

} // namespace hipwise
