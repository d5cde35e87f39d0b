#include "ui/print/notice.h"

#include "ui/style/box.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hipwise {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconView(QStringLiteral("check"), 22, &Tokens::ink))
    , m_sentence(new Prose({}, TextRole::Small))
{
    setObjectName(QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    hide();
}

void Notice::showNews(const QString &sentence)
{
    m_isTrouble = false;
    m_icon->setIconName(QStringLiteral("check"));
    showSentence(sentence);
}

void Notice::showTrouble(const QString &sentence)
{
    m_isTrouble = true;
    m_icon->setIconName(QStringLiteral("warning"));
    showSentence(sentence);
}

void Notice::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    update();
}

void Notice::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 14, m_isTrouble ? tokens.amberGround : tokens.sage, tokens);
}

} // namespace hipwise
