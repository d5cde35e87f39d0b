#include "ui/layout_faults.h"

#include "ui/player/repetition_view.h"
#include "ui/widgets/tag.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QWidget>

namespace hipwise {

namespace {

QString nameOf(const QWidget &widget)
{
    QString name =
        QString::fromLatin1(widget.metaObject()->className()).section(QLatin1Char(':'), -1);
    if (!widget.objectName().isEmpty())
        name += QLatin1Char(' ') + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        name += QStringLiteral(" \"%1\"").arg(label->text());
    else if (!widget.accessibleName().isEmpty())
        name += QStringLiteral(" \"%1\"").arg(widget.accessibleName());
    return name;
}

/// Whether it is what a scroll area shows a part of.
bool isScrolled(const QWidget &widget)
{
    const auto *area =
        widget.parentWidget()
            ? qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget())
            : nullptr;
    return area && area->viewport() == widget.parentWidget();
}

class FaultList
{
public:
    void look(const QWidget &widget)
    {
        checkText(widget);
        checkPlace(widget);
        const QList<const QWidget *> children = visibleChildren(widget);
        for (const QWidget *child : children)
            look(*child);
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                if (children[i]->geometry().intersects(children[k]->geometry()))
                    m_faults.append(QStringLiteral("%1 lies on %2")
                                        .arg(nameOf(*children[i]), nameOf(*children[k])));
            }
        }
    }

    QStringList take() { return std::move(m_faults); }

private:
    static QList<const QWidget *> visibleChildren(const QWidget &widget)
    {
        QList<const QWidget *> visible;
        for (const QObject *child : widget.children()) {
            const auto *each = qobject_cast<const QWidget *>(child);
            const bool counts = each && each->isVisible() && !each->isWindow() &&
                                !each->testAttribute(Qt::WA_TransparentForMouseEvents);
            if (counts)
                visible.append(each);
        }
        return visible;
    }

    void checkText(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        if (label && label->wordWrap() && !label->text().isEmpty())
            need(widget, {0, label->heightForWidth(label->width())});
        else if (label && !label->text().isEmpty())
            need(widget, label->sizeHint());
        else if (qobject_cast<const QAbstractButton *>(&widget) ||
                 qobject_cast<const Tag *>(&widget) ||
                 qobject_cast<const RepetitionView *>(&widget))
            need(widget, widget.minimumSizeHint());
    }

    void need(const QWidget &widget, QSize wanted)
    {
        if (widget.width() < wanted.width())
            m_faults.append(QStringLiteral("%1: %2 of %3 wide")
                                .arg(nameOf(widget))
                                .arg(widget.width())
                                .arg(wanted.width()));
        if (widget.height() < wanted.height())
            m_faults.append(QStringLiteral("%1: %2 of %3 high")
                                .arg(nameOf(widget))
                                .arg(widget.height())
                                .arg(wanted.height()));
    }

    void checkPlace(const QWidget &widget)
    {
        if (widget.isWindow())
            return;
        QRect room = widget.parentWidget()->rect();
        if (isScrolled(widget)) // downwards one can scroll
            room.setRect(room.left(), widget.y(), room.width(), widget.height());
        if (!room.contains(widget.geometry()))
            m_faults.append(QStringLiteral("%1 sticks out of %2")
                                .arg(nameOf(widget), nameOf(*widget.parentWidget())));
    }

    QStringList m_faults;
};

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    FaultList list;
    list.look(window);
    return list.take();
}

} // namespace hipwise
