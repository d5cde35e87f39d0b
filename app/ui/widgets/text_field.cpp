#include "ui/widgets/text_field.h"

#include "ui/style/box.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace hipwise {

TextField::TextField(const QString &name, int mostLetters, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setFrame(false);
    m_edit->setAccessibleName(name);
    m_edit->setFont(fontFor(TextRole::Body));
    m_edit->setMaxLength(mostLetters);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(palette);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &TextField::textChanged);
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::clear()
{
    m_edit->clear();
}

QSize TextField::sizeHint() const
{
    return {200, qMax(48, m_edit->sizeHint().height() + 16)};
}

void TextField::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 14, tokens.surface, tokens,
             m_edit->hasFocus() ? QPen(tokens.focus, 2.5) : QPen(tokens.control, 1.5));
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

} // namespace hipwise
