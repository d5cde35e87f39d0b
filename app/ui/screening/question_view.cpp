#include "ui/screening/question_view.h"

#include "ui/style/typography.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

QuestionView::QuestionView(const ScreeningQuestion &question, QWidget *parent)
    : QScrollArea(parent)
    , m_grid(new QGridLayout)
{
    makeCalm(*this);
    m_read = new ReadToEnd(*this); // of the scroll bar that has just been made
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 2, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(new Prose(question.title, TextRole::TitleL));
    layout->addWidget(new Prose(question.hint, TextRole::BodyL, &Tokens::ink2));
    layout->addSpacing(8);
    for (const ScreeningLine &line : question.lines) {
        auto *row = new CheckRow(line.statement, line.meaning);
        row->setObjectName(QString::fromStdString(line.id));
        row->installEventFilter(this);
        connect(row, &CheckRow::toggled, this, &QuestionView::tickedChanged);
        m_rows.push_back(row);
        m_ids.push_back(line.id);
    }
    m_grid->setSpacing(8);
    layout->addLayout(m_grid);
    layout->addStretch();
    arrange(1);
    setWidget(content);
    content->setAutoFillBackground(false);
    connect(m_read, &ReadToEnd::reached, this, &QuestionView::allShown);
}

/// Down the first column, then down the second, as they are read and as the keys go.
void QuestionView::arrange(int columns)
{
    const auto count = static_cast<int>(m_rows.size());
    const int perColumn = (count + columns - 1) / columns;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_rows[static_cast<std::size_t>(i)], i % perColumn, i / perColumn,
                          Qt::AlignTop);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void QuestionView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    constexpr std::size_t few = 4;
    constexpr int twoColumnWidth = 720;
    const bool hasRoom = viewport()->width() >= twoColumnWidth * textScale();
    arrange(hasRoom && m_rows.size() > few ? 2 : 1);
    m_read->look();
}

void QuestionView::tick(const std::set<std::string> &ids)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChecked(ids.contains(m_ids[i]));
}

std::vector<std::string> QuestionView::ticked() const
{
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isChecked())
            ids.push_back(m_ids[i]);
    }
    return ids;
}

bool QuestionView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget *>(watched), 0, 12);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    step(watched, key == Qt::Key_Down ? 1 : -1);
    return true;
}

void QuestionView::step(const QObject *from, int by)
{
    const auto found = std::ranges::find(m_rows, from);
    const auto next = found - m_rows.begin() + by;
    if (next >= 0 && next < std::ssize(m_rows))
        m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

} // namespace hipwise
