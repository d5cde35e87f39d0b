#include "ui/widgets/divider.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace hipwise {

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Divider::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), tokensOf(this).line);
}

} // namespace hipwise
