#include "ui/every_page.h"
#include "ui/open_window.h"

#include <QAccessible>

using namespace hipwise;

namespace {

/// The name that a screen reader hears.
QString readOut(QWidget &widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// A line for each widget that has the keyboard's attention and no name to be read out.
QStringList nameless(const QWidget &window)
{
    QStringList lines;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesKeys = widget->isVisible() && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesKeys && readOut(*widget).isEmpty())
            lines.append(QStringLiteral("%1 %2").arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName()));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace

TEST_CASE("Everything the keyboard reaches has a name to be read out", "[ui][accessibility]")
{
    OpenWindow open;
    QStringList found;
    const auto look = [&](const QString &page) {
        for (const QString &line : nameless(open.window))
            found.append(page + QStringLiteral(": ") + line);
    };
    visitLibrary(open, look);
    visitProgrammes(open, look);
    visitLearn(open, look);
    visitOthers(open, look);
    visitPlayer(open, look);
    visitNextDay(open, look);
    CHECK(found == QStringList());
}
