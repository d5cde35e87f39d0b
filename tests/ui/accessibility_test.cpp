#include "ui/every_page.h"
#include "ui/open_window.h"

using namespace hipwise;

namespace {

/// A line for each widget that has the keyboard's attention and no name to be read out.
QStringList nameless(const QWidget &window)
{
    QStringList lines;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takesKeys = widget->isVisible() && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesKeys && widget->accessibleName().isEmpty())
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
