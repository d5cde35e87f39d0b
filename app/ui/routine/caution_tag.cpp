#include "ui/routine/caution_tag.h"

#include "ui/widgets/icon_view.h"
#include "ui/widgets/prose.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hipwise {

CautionTag::CautionTag(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 10, 5);
    layout->setSpacing(7);
    layout->addWidget(new IconView(QStringLiteral("warning"), 17, &Tokens::amber), 0, Qt::AlignTop);
    layout->addWidget(new Prose(text, TextRole::Tag, &Tokens::amber), 1);
}

void CautionTag::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).amberGround);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace hipwise
