#include "ui/widgets/check_row.h"

#include "ui/style/box.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/widgets/prose.h"

#include <QStyle>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr int boxSide = 28;
constexpr int edge = 20;

} // namespace

CheckRow::CheckRow(const QString &statement, const QString &meaning, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(statement);
    setAccessibleName(statement);
    setAccessibleDescription(meaning);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge + boxSide + 14, 9, edge, 10);
    layout->setSpacing(2);
    const auto add = [&](const QString &text, TextRole role, Label::Colour colour) {
        auto *words = new Prose(text, role, colour);
        words->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(words);
    };
    add(statement, TextRole::BodyStrong, &Tokens::ink);
    if (!meaning.isEmpty())
        add(meaning, TextRole::Small, &Tokens::ink2);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CheckRow::sizeHint() const
{
    return layout()->sizeHint().expandedTo({0, 56});
}

QSize CheckRow::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({0, 56});
}

int CheckRow::heightForWidth(int width) const
{
    return qMax(56, layout()->heightForWidth(width));
}

void CheckRow::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked()                ? tokens.sage
                          : isDown() || underMouse() ? tokens.hover
                                                     : tokens.surface;
    const QPen line = hasFocus()    ? QPen(tokens.focus, 2)
                      : isChecked() ? QPen(tokens.primary, 2)
                                    : QPen(tokens.control, 1);
    paintBox(painter, rect(), 14, ground, tokens, line);

    const QRect box = QStyle::visualRect(layoutDirection(), rect(),
                                         {edge, (height() - boxSide) / 2, boxSide, boxSide});
    paintBox(painter, box, 8, isChecked() ? tokens.primary : tokens.surface, tokens,
             QPen(isChecked() ? tokens.primary : tokens.control, 2));
    if (isChecked())
        paintIcon(painter, QStringLiteral("check"), box, 20, tokens.onPrimary);
}

void CheckRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CheckRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hipwise
