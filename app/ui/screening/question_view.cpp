#include "ui/screening/question_view.h"

#include "ui/widgets/check_row.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroll_bar.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace hipwise {

QuestionView::QuestionView(const ScreeningQuestion &question, QWidget *parent)
    : QScrollArea(parent)
{
    makeCalm(*this);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(2, 2, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(new Prose(question.title, TextRole::TitleL));
    layout->addWidget(new Prose(question.hint, TextRole::BodyL, &Tokens::ink2));
    layout->addSpacing(8);
    for (const ScreeningLine &line : question.lines) {
        auto *row = new CheckRow(line.statement, line.meaning);
        row->setObjectName(QString::fromStdString(line.id));
        row->installEventFilter(this);
        connect(row, &CheckRow::toggled, this, &QuestionView::tickedChanged);
        layout->addWidget(row);
        m_rows.push_back(row);
        m_ids.push_back(line.id);
    }
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false);
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
