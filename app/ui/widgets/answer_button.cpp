#include "ui/widgets/answer_button.h"

#include "ui/style/box.h"
#include "ui/style/typography.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace hipwise {

namespace {

constexpr qreal radius = 14;

QColor Tokens::*textColour(AnswerButton::Kind kind)
{
    return kind == AnswerButton::Kind::Urgent ? &Tokens::red : &Tokens::ink;
}

/// Clicks are for the button.
template<typename Part>
Part *through(Part *part)
{
    part->setAttribute(Qt::WA_TransparentForMouseEvents);
    return part;
}

} // namespace

AnswerButton::AnswerButton(Kind kind, const QString &text, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_text(through(new Prose(text, TextRole::BodyStrong, textColour(kind))))
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("cornerRadius", radius);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(56);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(14);
    if (!key.isEmpty()) {
        auto *label = through(new Label(key, TextRole::Hint, textColour(kind)));
        label->setAlignment(Qt::AlignCenter);
        const int side = qMax(28, qRound(28 * textScale()));
        label->setFixedSize(side, side);
        layout->addWidget(label);
        m_key = label;
    }
    if (kind == Kind::Urgent)
        layout->addWidget(through(new IconView(QStringLiteral("stop-octagon"), 24, &Tokens::red)));
    layout->addWidget(m_text, 1);
}

void AnswerButton::setLarge()
{
    setMinimumHeight(80);
    m_text->setRole(TextRole::Lead);
}

void AnswerButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isUrgent = m_kind == Kind::Urgent;
    const QColor ground = isUrgent ? (underMouse() || isDown() ? tokens.redHover : tokens.redGround)
                          : isDown() || m_kind == Kind::First ? tokens.sage
                          : underMouse()                      ? tokens.hover
                                                              : tokens.surface;
    const QColor edge = isUrgent                ? tokens.red
                        : m_kind == Kind::First ? tokens.primary
                                                : tokens.control;
    paintBox(painter, rect(), radius, ground, tokens, QPen(edge, m_kind == Kind::Plain ? 1.5 : 2));
    if (m_key)
        paintBox(painter, m_key->geometry(), 8, Qt::transparent, tokens, QPen(edge, 1));
}

void AnswerButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AnswerButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
