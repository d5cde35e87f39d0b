#include "ui/widgets/search_field.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int iconRoom = 50;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(QStringLiteral("search"));
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
    m_edit->setFont(fontFor(TextRole::Body));
    m_edit->setMaxLength(200);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(palette);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(iconRoom - 2, 0, 16, 0);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchField::textChanged);
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::clear()
{
    m_edit->clear();
}

QSize SearchField::sizeHint() const
{
    return {336, qMax(48, m_edit->sizeHint().height() + 16)};
}

void SearchField::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    const bool hasFocus = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 14, tokens.surface, tokens,
             hasFocus ? QPen(tokens.focus, 2.5) : QPen(tokens.control, 1.5));
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), {0, 0, iconRoom, height()});
    paintIcon(painter, QStringLiteral("search"), icon.translated(3, 0), 20, tokens.ink2);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hipwise
