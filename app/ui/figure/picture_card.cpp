#include "ui/figure/picture_card.h"

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

PictureCard::PictureCard(Figures &figures, const QString &title, const QString &summary,
                         const Step *step, QWidget *parent)
    : QAbstractButton(parent)
    , m_meta(new Prose({}, TextRole::SmallStrong, &Tokens::ink2))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(summary);
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
    words->addWidget(new Prose(title, TextRole::CardTitle));
    words->addWidget(new Prose(summary, TextRole::Small, &Tokens::ink2));
    words->addWidget(m_meta);
    words->addStretch();
    layout->addLayout(words, 1);
    m_meta->hide();
    // A click on any part is a click on the card.
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PictureCard::setMeta(const QString &meta)
{
    m_meta->setText(meta);
    m_meta->setVisible(!meta.isEmpty());
    setAccessibleDescription(accessibleDescription() + u' ' + meta);
}

void PictureCard::setCompact(bool compact)
{
    if (m_picture)
        m_picture->setFixedSize(compact ? smallPicture : pictureSize);
}

int PictureCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

QSize PictureCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize PictureCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void PictureCard::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isDown() ? tokens.sage : underMouse() ? tokens.hover : tokens.surface;
    paintBox(painter, rect(), radius, ground, tokens,
             QPen(underMouse() ? tokens.control : tokens.line, 1));
}

/// Space presses by itself, Enter only on some desktops.
void PictureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PictureCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PictureCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
