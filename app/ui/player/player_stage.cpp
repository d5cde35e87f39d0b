#include "ui/player/player_stage.h"

#include "ui/figure/figure_view.h"
#include "ui/figure/key_picture_view.h"
#include "ui/style/typography.h"
#include "ui/widgets/dot.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

/// The height below which the row of what comes next goes.
constexpr int lowest = 300;

} // namespace

PlayerStage::PlayerStage(Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figure(new FigureView(figures))
    , m_feel(new QWidget(m_figure))
    , m_feelText(new Prose({}, TextRole::SmallStrong, &Tokens::clayText))
    , m_mirrored(new Tag(Tag::Kind::Dose, {}, m_figure))
    , m_next(new Panel(Panel::Kind::Card))
    , m_nextPicture(new KeyPictureView(figures))
    , m_nextLead(new Prose({}, TextRole::Small, &Tokens::ink2))
    , m_nextText(new Prose({}, TextRole::BodyStrong))
{
    m_figure->setRadius(24);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_nextPicture->setObjectName(QStringLiteral("nextPicture"));
    m_mirrored->setIconName(QStringLiteral("swap"));
    m_feelText->setObjectName(QStringLiteral("feel"));
    m_nextText->setObjectName(QStringLiteral("nextText"));

    auto *feelLayout = new QHBoxLayout(m_feel);
    feelLayout->setContentsMargins(0, 0, 0, 0);
    feelLayout->setSpacing(12);
    feelLayout->addWidget(new Dot(&Tokens::clay), 0, Qt::AlignVCenter);
    feelLayout->addWidget(m_feelText, 1);

    m_nextPicture->setFixedSize(104, 66);
    auto *nextWords = new QVBoxLayout;
    nextWords->setSpacing(2);
    nextWords->addStretch();
    nextWords->addWidget(m_nextLead);
    nextWords->addWidget(m_nextText);
    nextWords->addStretch();
    auto *nextLayout = new QHBoxLayout(m_next);
    nextLayout->setContentsMargins(9, 8, 16, 8);
    nextLayout->setSpacing(16);
    nextLayout->addWidget(m_nextPicture);
    nextLayout->addLayout(nextWords, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_figure, 1);
    layout->addWidget(m_next);
}

void PlayerStage::setView(const PlayerView &view)
{
    // Where it is hidden for a while, its words still keep their place free.
    if (!view.feel.isEmpty())
        m_feelText->setText(view.feel);
    m_feel->setVisible(!view.feel.isEmpty());
    m_mirrored->setText(view.mirrored);
    m_mirrored->setVisible(!view.mirrored.isEmpty());
    m_nextLead->setText(view.nextLead);
    m_nextText->setText(view.nextText);
    if (PlayerView words = wordsOf(view); words != m_placed || m_figure->size() != m_placedOn) {
        m_placed = std::move(words);
        m_placedOn = m_figure->size();
        placeNotes();
    }
}

void PlayerStage::setFigure(const Step &step, const Motion &motion)
{
    if (step.feel.empty() && !m_feelText->text().isEmpty()) {
        m_feelText->clear();
        m_placed = {};
    }
    m_figure->setStep(step);
    m_figure->setMotion(motion);
}

void PlayerStage::setNextStep(const Step &step, Side side)
{
    m_nextPicture->setStep(step, side);
}

void PlayerStage::setNarrow(bool isNarrow)
{
    m_nextPicture->setFixedSize(isNarrow ? QSize(78, 48) : QSize(104, 66));
    layout()->setSpacing(isNarrow ? 12 : 16);
}

void PlayerStage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where it is low, the picture needs the room.
    m_next->setVisible(height() >= lowest * textScale());
    layout()->activate();
    placeNotes();
}

/// No word ever lies on a limb: the figure keeps below them.
void PlayerStage::placeNotes()
{
    const QRect inside = m_figure->rect().adjusted(20, 18, -20, -18);
    const int feelHeight = m_feel->heightForWidth(inside.width());
    m_feel->setGeometry(inside.left(), inside.top(), inside.width(), feelHeight);
    const QSize tag = m_mirrored->sizeHint();
    m_mirrored->setGeometry(inside.right() - tag.width(), inside.top(), tag.width(), tag.height());
    m_figure->setHeadroom(inside.top() + std::max(feelHeight, tag.height()) - 4);
}

} // namespace hipwise
