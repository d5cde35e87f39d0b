#include "ui/widgets/choice_list.h"

#include "ui/style/box.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/scroll_bar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

namespace {

constexpr int padding = 8;
constexpr int distance = 6; ///< below the button
constexpr int windowEdge = 12;

} // namespace

ChoiceList::ChoiceList(QWidget &button)
    : QWidget(button.window())
    , m_button(button)
    , m_area(new QScrollArea)
    , m_rowLayout(nullptr)
{
    makeCalm(*m_area);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QWidget;
    m_rowLayout = new QVBoxLayout(rows);
    m_rowLayout->setContentsMargins(2, 2, 2, 2);
    m_rowLayout->setSpacing(2);
    m_area->setWidget(rows);
    rows->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding, padding, 2, padding);
    layout->addWidget(m_area);
    hide();
}

void ChoiceList::addChoice(const QString &text, bool isChosen)
{
    auto *row = new ChoiceRow(text);
    row->setChecked(isChosen);
    const int number = static_cast<int>(m_rows.size());
    row->setObjectName(QStringLiteral("choice%1").arg(number));
    connect(row, &ChoiceRow::clicked, this, [this, number] { Q_EMIT picked(number); });
    m_rowLayout->addWidget(row);
    m_rows.emplace_back(row);
}

void ChoiceList::setChosen(int number, bool isChosen)
{
    static_cast<ChoiceRow *>(m_rows.at(static_cast<std::size_t>(number)).data())
        ->setChecked(isChosen);
}

void ChoiceList::open()
{
    place();
    raise();
    show();
    qApp->installEventFilter(this);
    const auto chosen = std::ranges::find_if(m_rows, [](const QPointer<QWidget> &row) {
        return static_cast<ChoiceRow *>(row.data())->isChecked();
    });
    QWidget *first = chosen == m_rows.end() ? m_rows.front().data() : chosen->data();
    first->setFocus(Qt::PopupFocusReason);
    m_area->ensureWidgetVisible(first, 0, padding);
}

void ChoiceList::close()
{
    qApp->removeEventFilter(this);
    if (!isVisible())
        return;
    hide();
    m_button.setFocus(Qt::PopupFocusReason);
}

/// Below the button, and above it or beside where there is too little room.
void ChoiceList::place()
{
    const QWidget &in = *parentWidget();
    const QSize wanted = m_area->widget()->sizeHint();
    const int scrollRoom = m_area->verticalScrollBar()->sizeHint().width();
    const int width =
        std::min(std::max(wanted.width() + padding + 2 + scrollRoom, m_button.width()),
                 in.width() - 2 * windowEdge);
    const int height = std::min(wanted.height() + 2 * padding, in.height() - 2 * windowEdge);
    const QPoint below = m_button.mapTo(&in, QPoint(0, m_button.height() + distance));
    const int left = isRightToLeft() ? below.x() + m_button.width() - width : below.x();
    setGeometry(
        std::clamp(left, windowEdge, std::max(windowEdge, in.width() - windowEdge - width)),
        std::clamp(below.y(), windowEdge, std::max(windowEdge, in.height() - windowEdge - height)),
        width, height);
}

void ChoiceList::step(int by)
{
    const auto count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        if (!m_rows[static_cast<std::size_t>(i)]->hasFocus())
            continue;
        QWidget *next = m_rows[static_cast<std::size_t>((i + by + count) % count)];
        next->setFocus(Qt::OtherFocusReason);
        m_area->ensureWidgetVisible(next, 0, padding);
        return;
    }
}

/// Of the whole program while it is open: a click or the keyboard elsewhere closes it.
bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    auto *at = qobject_cast<QWidget *>(watched);
    const bool isInside = at && (at == this || isAncestorOf(at));
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (at && !isInside) {
            close();
            return at == &m_button; // it would open it again
        }
        return false;
    case QEvent::Resize:
        if (at == parentWidget())
            close();
        return false;
    case QEvent::KeyPress:
        break;
    default:
        return QWidget::eventFilter(watched, event);
    }
    if (!isInside)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *row = qobject_cast<ChoiceRow *>(at))
            row->click();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        close();
        return true;
    default:
        return false;
    }
}

void ChoiceList::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    // Corners of the window's ground: nothing here is transparent over text.
    painter.fillRect(rect(), tokens.paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 16, tokens.surface, tokens, QPen(tokens.control, 1.5));
}

} // namespace hipwise
