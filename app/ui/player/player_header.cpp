#include "ui/player/player_header.h"

#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int noticeMilliseconds = 8'000;

/// A sentence then finds no place between the buttons.
bool hasLargeText()
{
    return textScale() > 1.3;
}

} // namespace

PlayerHeader::PlayerHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new Prose({}, TextRole::BodyStrong))
    , m_totalLeft(new Label(TextRole::Clock))
    , m_notice(new Prose({}, TextRole::Small, &Tokens::ink2))
    , m_noticeTimer(new QTimer(this))
{
    m_title->setObjectName(QStringLiteral("playerTitle"));
    m_totalLeft->setObjectName(QStringLiteral("totalLeft"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_title->setAlignment(Qt::AlignCenter);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->hide();
    m_noticeTimer->setSingleShot(true);
    m_noticeTimer->setInterval(noticeMilliseconds);
    connect(m_noticeTimer, &QTimer::timeout, this, &PlayerHeader::hideNotice);

    auto *leave = new Button(Button::Kind::Quiet, tr("Leave"), QStringLiteral("arrow-left"));
    leave->setObjectName(QStringLiteral("leaveButton"));
    leave->setFocusPolicy(Qt::TabFocus);
    connect(leave, &Button::clicked, this, &PlayerHeader::leaveRequested);

    auto *left = new QHBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(leave);
    left->addStretch();
    auto *right = new QHBoxLayout;
    right->setSpacing(6);
    right->addStretch();
    right->addWidget(m_totalLeft);
    right->addWidget(new Label(tr("left"), TextRole::BodyL, &Tokens::ink2));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addLayout(left, 1);
    row->addWidget(m_title, 2);
    layout->addLayout(row);
    if (hasLargeText())
        layout->addWidget(m_notice);
    else
        row->addWidget(m_notice, 2);
    row->addLayout(right, 1);
}

void PlayerHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PlayerHeader::setTotalLeft(const QString &left)
{
    m_totalLeft->setText(left);
}

void PlayerHeader::showNotice(const QString &sentence)
{
    const bool isOtherThere = !m_notice->isHidden() && m_notice->text() != sentence;
    m_notice->setText(isOtherThere ? m_notice->text() + u' ' + sentence : sentence);
    m_notice->show();
    m_title->setVisible(hasLargeText());
    m_noticeTimer->start();
}

void PlayerHeader::hideNotice()
{
    m_notice->hide();
    m_title->show();
}

QString PlayerHeader::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

} // namespace hipwise
