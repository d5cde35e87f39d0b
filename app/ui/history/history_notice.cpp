#include "ui/history/history_notice.h"

#include "ui/style/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/prose.h"

#include <QBoxLayout>

namespace hipwise {

HistoryNotice::HistoryNotice(QWidget *parent)
    : QWidget(parent)
    , m_words(new Prose({}, TextRole::Body))
{
    setObjectName(QStringLiteral("historyNotice"));
    m_words->setObjectName(QStringLiteral("historyWords"));
    auto *close = new Button(Button::Kind::Quiet, tr("Close"));
    close->setObjectName(QStringLiteral("closeNoticeButton"));
    connect(close, &Button::clicked, this, &QWidget::hide);

    auto *panel = new Panel(Panel::Kind::Care);
    const auto direction = textScale() < 1.4 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    auto *row = new QBoxLayout(direction, panel);
    row->setContentsMargins(20, 10, 14, 10);
    row->setSpacing(14);
    row->addWidget(m_words, 1);
    row->addWidget(close, 0, Qt::AlignVCenter | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    hide();
}

void HistoryNotice::setSentence(const QString &sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
}

} // namespace hipwise
