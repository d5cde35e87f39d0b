#include "ui/learn/topic_card.h"

#include "ui/figure/key_picture_view.h"
#include "ui/style/box.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr qreal radius = 20;
constexpr QSize pictureSize(152, 108);
constexpr QSize smallPicture(104, 88);

} // namespace

TopicCard::TopicCard(Figures &figures, const LearnTopic &topic, const Step *step, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("topic-") + toQString(topic.id));
    setText(toQString(topic.title));
    setAccessibleName(toQString(topic.title));
    setAccessibleDescription(toQString(topic.summary));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("cornerRadius", radius);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 14, 20, 14);
    layout->setSpacing(18);
    // Very large text needs the room of the picture.
    if (step && textScale() < 1.4) {
        auto *picture = new KeyPictureView(figures);
        picture->setStep(*step);
        picture->setRadius(14);
        picture->setFixedSize(pictureSize);
        layout->addWidget(picture, 0, Qt::AlignVCenter);
        m_picture = picture;
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(new Prose(toQString(topic.title), TextRole::CardTitle));
    words->addWidget(new Prose(toQString(topic.summary), TextRole::Small, &Tokens::ink2));
    words->addStretch();
    layout->addLayout(words, 1);
    // A click on any part is a click on the card.
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TopicCard::setCompact(bool compact)
{
    if (m_picture)
        m_picture->setFixedSize(compact ? smallPicture : pictureSize);
}

int TopicCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

QSize TopicCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize TopicCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void TopicCard::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isDown() ? tokens.sage : underMouse() ? tokens.hover : tokens.surface;
    paintBox(painter, rect(), radius, ground, tokens,
             QPen(underMouse() ? tokens.control : tokens.line, 1));
}

/// Space presses by itself, Enter only on some desktops.
void TopicCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TopicCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TopicCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
