#include "ui/routine/step_head.h"

#include "sheet/sheet_words.h"
#include "ui/figure/key_picture_view.h"
#include "ui/routine/caution_tag.h"
#include "ui/style/typography.h"
#include "ui/style/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/tag.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr qreal radius = 16;
constexpr int leastHeight = 88;

} // namespace

StepHead::StepHead(Figures &figures, const PrescribedStep &step, const QString &caution,
                   QWidget *parent)
    : QAbstractButton(parent)
    , m_picture(new KeyPictureView(figures))
    , m_chevron(new IconView(QStringLiteral("chevron-right"), 22, &Tokens::ink2))
{
    const QString dose = toQString(badge(step.dose, step.step.laterality));
    m_doseBehind = new Tag(Tag::Kind::Dose, dose);
    m_doseBelow = new Tag(Tag::Kind::Dose, dose);

    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("cornerRadius", radius);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(leastHeight);
    setAccessibleName(toQString(step.step.name) + QStringLiteral(", ") + dose +
                      (caution.isEmpty() ? QString() : QStringLiteral(". ") + caution));
    setAccessibleDescription(tr("Shows how it is done"));

    m_picture->setStep(step.step);
    m_picture->setFixedSize(112, 70);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 9, 14, 9);
    layout->setSpacing(18);
    layout->addWidget(m_picture, 0, Qt::AlignVCenter);
    layout->addWidget(makeWords(step, caution), 1);
    layout->addWidget(m_chevron);

    // A click on any part is a click on the row.
    for (QWidget *part : findChildren<QWidget *>())
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(this, &QAbstractButton::toggled, m_chevron, [this](bool open) {
        m_chevron->setIconName(open ? QStringLiteral("chevron-down")
                                    : QStringLiteral("chevron-right"));
    });
    setCompact(false);
}

QWidget *StepHead::makeWords(const PrescribedStep &step, const QString &caution)
{
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(new Prose(toQString(step.step.name), TextRole::CardTitle));
    if (!step.step.feel.empty()) {
        name->addWidget(
            new Prose(capitalised(toQString(step.step.feel)), TextRole::Small, &Tokens::ink2));
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addLayout(name, 1);
    top->addWidget(m_doseBehind, 0, Qt::AlignVCenter);

    auto *tags = new FlowLayout(8, 6);
    tags->setContentsMargins(0, 6, 0, 0);
    tags->addWidget(m_doseBelow);
    if (!caution.isEmpty())
        tags->addWidget(new CautionTag(caution));

    layout->addStretch();
    layout->addLayout(top);
    layout->addLayout(tags);
    layout->addStretch();
    return words;
}

void StepHead::setCompact(bool compact)
{
    m_doseBehind->setVisible(!compact);
    m_doseBelow->setVisible(compact);
    // Very large text needs the room of the picture.
    m_picture->setVisible(!compact || textScale() < 1.4);
}

QSize StepHead::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, leastHeight});
}

QSize StepHead::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void StepHead::paintEvent(QPaintEvent * /*event*/)
{
    if (!underMouse() && !isDown())
        return;
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? tokens.sage : tokens.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
}

void StepHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StepHead::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepHead::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
